import { toKeyPart } from '@/components/shared/key-part';
import { t } from '@/utils/i18n';
import { LinesArea } from './lines-area';
import { RuleFiles } from './rule-files';
import type { SettingProps } from './section';
import { useRules } from './use-rules';

/** The reader's own site rules as text: stored as they are written, once none of them has a fault. */
export function UserRules({ say }: SettingProps) {
  const { area, isReady, faults, setFaults, save } = useRules(say);
  return (
    <>
      <p class="hint">{t('rulesHint')}</p>
      <LinesArea
        label={t('rulesText')}
        area={area}
        isReady={isReady}
        placeholder={'[example.com]\ncontent: .article-text\nstrip: .advertisement'}
        faults={faults}
        toReason={({ reason, about }) => t(`ruleFault_${toKeyPart(reason)}`, about.slice(0, 60))}
      />
      <button type="button" disabled={!isReady} onClick={() => void save()}>
        {t('rulesSave')}
      </button>
      <RuleFiles readText={() => area.current?.value ?? ''} onFaults={setFaults} onSaid={say} />
    </>
  );
}
