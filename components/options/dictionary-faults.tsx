import { toKeyPart } from '@/components/shared/key-part';
import { t, uiLanguage } from '@/utils/i18n';
import type { FaultyLine } from '@/utils/script/user-dictionary';

/** As many as fit into a look; a file of another format has thousands. */
const shownLines = 20;

interface Props {
  faults: readonly FaultyLine[];
  onLine(line: number): void;
}

/** The lines that are no rules, each with its reason and a way to it. */
export function DictionaryFaults({ faults, onLine }: Props) {
  return (
    <div class="faults">
      <p>{t('dictionaryFaulty', faults.length.toLocaleString(uiLanguage()))}</p>
      <ul>
        {faults.slice(0, shownLines).map(({ line, fault, first = 0 }) => (
          <li key={line}>
            <button type="button" onClick={() => onLine(line)}>
              {t('dictionaryLine', line)}
            </button>
            <span>{t(`dictionaryFault_${toKeyPart(fault)}`, first)}</span>
          </li>
        ))}
      </ul>
      {faults.length > shownLines && <p>{t('dictionaryMore', faults.length - shownLines)}</p>}
    </div>
  );
}
