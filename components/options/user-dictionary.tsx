import { toKeyPart } from '@/components/shared/key-part';
import { t, uiLanguage } from '@/utils/i18n';
import { DictionaryFiles } from './dictionary-files';
import { DictionaryTester } from './dictionary-tester';
import { LinesArea } from './lines-area';
import type { SettingProps } from './section';
import { useDictionary } from './use-dictionary';

/** The reader's own words: written here, stored as they are written, with a text to try them on. */
export function UserDictionary({ settings, say }: SettingProps) {
  const { area, parsed, revision, onInput, flush, replace } = useDictionary(say);
  const count = (number: number) => number.toLocaleString(uiLanguage());
  const faults = parsed?.faults ?? [];
  return (
    <>
      <p class="hint">{t('dictionaryHint')}</p>
      <LinesArea
        label={t('dictionaryRules')}
        area={area}
        isReady={parsed !== undefined}
        status={parsed ? t('dictionaryCount', count(parsed.rules.size)) : ''}
        faults={faults}
        faultsTitle={t('dictionaryFaulty', count(faults.length))}
        toReason={({ fault, first = 0 }) => t(`dictionaryFault_${toKeyPart(fault)}`, first)}
        onInput={onInput}
        onBlur={flush}
      />
      <DictionaryFiles readText={() => area.current?.value ?? ''} onText={replace} onSaid={say} />
      <DictionaryTester settings={settings} revision={revision} />
    </>
  );
}
