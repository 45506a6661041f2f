import { useId } from 'preact/hooks';
import type { Say } from '@/components/shared/use-status';
import { t, uiLanguage } from '@/utils/i18n';
import type { Settings } from '@/utils/settings/settings';
import { DictionaryFaults } from './dictionary-faults';
import { DictionaryFiles } from './dictionary-files';
import { DictionaryTester } from './dictionary-tester';
import { selectLine } from './select-line';
import { useDictionary } from './use-dictionary';

interface Props {
  settings: Settings;
  onSaid: Say;
}

/** The reader's own rules: written here, stored as they are written, with a text to try them on. */
export function DictionarySection({ settings, onSaid }: Props) {
  const { area, parsed, revision, onInput, flush, replace } = useDictionary(onSaid);
  const id = useId();
  return (
    <section aria-labelledby="dictionary">
      <h2 id="dictionary">{t('dictionary')}</h2>
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
      <DictionaryFiles readText={() => area.current?.value ?? ''} onText={replace} onSaid={onSaid} />
      <DictionaryTester settings={settings} revision={revision} />
    </section>
  );
}
