import { t } from '@/utils/i18n';
import type { Paging } from './page/reader-state';

/** Under the head of a text that goes on on further pages: what is there, and the button to read or to stop. */
export function PagesNote({ state, number = 1, total, failed = 0, onRead, onStop }: Paging) {
  const isReading = state === 'reading';
  const isWhole = state === 'whole' || (state === 'read' && !failed);
  const said = {
    offered: t('readerPagesOffered'),
    ungranted: t('readerPagesUngranted'),
    reading: total ? t('readerPagesReadingOf', number, total) : t('readerPagesReading', number),
    stopped: t('readerPagesRead', number),
    whole: t('readerPagesWhole'),
    read: failed ? t('readerPagesFailed', number, failed) : t('readerPagesRead', number),
  };
  return (
    <p>
      <span role="status">{said[state]}</span>{' '}
      {!isWhole && (
        <button
          type="button"
          class="quiet"
          // The page can reach the button, and reading on asks for things in the person's name.
          onClick={(event) => event.isTrusted && (isReading ? onStop() : onRead())}
        >
          {t(isReading ? 'readerPagesStop' : state === 'offered' ? 'readerPagesAll' : 'readerPagesAgain')}
        </button>
      )}
    </p>
  );
}
