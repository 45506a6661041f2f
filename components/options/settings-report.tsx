import { toKeyPart } from '@/components/shared/key-part';
import { t } from '@/utils/i18n';
import type { Refusal } from '@/utils/settings/settings-file';
import type { RuleFault } from '@/utils/sites/rule-fault';

/** What of a file was not taken over. */
export interface Left {
  refused: readonly Refusal[];
  faults: readonly RuleFault[];
}

/** As many as fit into a look. */
const shown = 20;

/** Every field and every rule of a file that was left out, with what stood there; nothing where all was taken over. */
export function SettingsReport({ left: { refused, faults } }: { left: Left }) {
  const lines = [
    ...refused.map(({ field, value }) => t('settingsField', field, value)),
    ...faults.map(
      ({ line, reason, about }) =>
        `${t('dictionaryLine', line)}: ${t(`ruleFault_${toKeyPart(reason)}`, about.slice(0, 60))}`,
    ),
  ];
  if (!lines.length) return null;
  return (
    <div class="faults" role="status">
      <p>{t('settingsLeft')}</p>
      <ul>
        {lines.slice(0, shown).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
      {lines.length > shown && <p>{t('dictionaryMore', lines.length - shown)}</p>}
    </div>
  );
}
