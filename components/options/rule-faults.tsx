import { toKeyPart } from '@/components/shared/key-part';
import { t } from '@/utils/i18n';
import type { RuleFault } from '@/utils/sites/rule-fault';

/** As many as fit into a look. */
const shownFaults = 20;

interface Props {
  faults: readonly RuleFault[];
  onLine(line: number): void;
}

/** What is wrong with rules that were refused, each with its line and a way to it. */
export function RuleFaults({ faults, onLine }: Props) {
  if (!faults.length) return null;
  return (
    <div class="faults">
      <ul>
        {faults.slice(0, shownFaults).map(({ line, reason, about }) => (
          <li key={`${line} ${reason} ${about}`}>
            <button type="button" onClick={() => onLine(line)}>
              {t('dictionaryLine', line)}
            </button>
            <span>{t(`ruleFault_${toKeyPart(reason)}`, about.slice(0, 60))}</span>
          </li>
        ))}
      </ul>
      {faults.length > shownFaults && <p>{t('dictionaryMore', faults.length - shownFaults)}</p>}
    </div>
  );
}
