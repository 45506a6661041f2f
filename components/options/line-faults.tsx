import { t } from '@/utils/i18n';

/** As many as fit into a look; a file of another format has thousands. */
const shownLines = 20;

interface Props<Fault> {
  title?: string | undefined;
  faults: readonly Fault[];
  toReason(fault: Fault): string;
  onLine(line: number): void;
}

/** The lines of a text that are wrong, each with its reason and a way to it; nothing where none is. */
export function LineFaults<Fault extends { line: number }>({
  title,
  faults,
  toReason,
  onLine,
}: Props<Fault>) {
  if (!faults.length) return null;
  return (
    <div class="faults">
      {title && <p>{title}</p>}
      <ul>
        {faults.slice(0, shownLines).map((fault, index) => (
          <li key={`${index} ${fault.line}`}>
            <button type="button" onClick={() => onLine(fault.line)}>
              {t('dictionaryLine', fault.line)}
            </button>
            <span>{toReason(fault)}</span>
          </li>
        ))}
      </ul>
      {faults.length > shownLines && <p>{t('dictionaryMore', faults.length - shownLines)}</p>}
    </div>
  );
}
