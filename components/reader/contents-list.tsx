import { t } from '@/utils/i18n';
import type { Heading } from './headings';

interface ContentsListProps {
  headings: readonly Heading[];
  /** Index of the heading that is being read; -1 before the first. */
  current: number;
  onChoose(index: number): void;
  lang: string | undefined;
}

/** The article's headings as a list of buttons, the one being read marked. */
export function ContentsList({ headings, current, onChoose, lang }: ContentsListProps) {
  return (
    <nav class="contents" aria-label={t('readerContents')}>
      <ol lang={lang}>
        {headings.map(({ depth, text }, index) => (
          <li key={`${index} ${text}`} style={{ '--depth': Math.min(depth, 3) }}>
            <button
              type="button"
              aria-current={index === current ? 'location' : undefined}
              onClick={() => onChoose(index)}
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
