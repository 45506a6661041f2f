import { useId } from 'preact/hooks';
import { t, uiLanguage } from '@/utils/i18n';
import { DictionaryFaults } from './dictionary-faults';
import { DictionaryFiles } from './dictionary-files';
import { DictionaryTester } from './dictionary-tester';
import type { SettingProps } from './section';
import { selectLine } from './select-line';
import { useDictionary } from './use-dictionary';

/** The reader's own rules: written here, stored as they are written, with a text to try them on. */
export function UserDictionary({ settings, say }: SettingProps) {
  const { area, parsed, revision, onInput, flush, replace } = useDictionary(say);
  const id = useId();
  return (
    <>
      <p class="hint">{t('dictionaryHint')}</p>
      <div class="field">
        <label for={id}>{t('dictionaryRules')}</label>
        <textarea
          id={id}
          ref={area}
          class="rules"
          rows={9}
          wrap="off"
          spellcheck={false}
          autocomplete="off"
          // Until the stored text is there, nothing may be written over it.
          readOnly={parsed === undefined}
          aria-describedby={`${id}-count`}
          onInput={onInput}
          onBlur={flush}
        />
        <p id={`${id}-count`} class="hint" role="status">
          {parsed && t('dictionaryCount', parsed.rules.size.toLocaleString(uiLanguage()))}
        </p>
        {parsed && parsed.faults.length > 0 && (
          <DictionaryFaults
            faults={parsed.faults}
            onLine={(line) => area.current && selectLine(area.current, line)}
          />
        )}
      </div>
      <DictionaryFiles readText={() => area.current?.value ?? ''} onText={replace} onSaid={say} />
      <DictionaryTester settings={settings} revision={revision} />
    </>
  );
}
