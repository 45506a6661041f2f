import { t } from '@/utils/i18n';
import type { Paging } from './page/reader-state';
import { isSafeLink } from './safe-address';

/**
 * Where a text goes on on further pages or in further chapters: what is there, and the button to read on or to stop. Stands under the
 * head, where it is told to screen readers, and once more at the end.
 */
export function PagesNote({ paging, isAtEnd = false }: { paging: Paging; isAtEnd?: boolean }) {
  const { isChapters, state, failed = 0, href, onRead, onStop } = paging;
  const isRunning = state === 'reading' || state === 'following';
  const isOver = state === 'whole' || state === 'full' || (state === 'read' && !failed);
  if (isAtEnd && isOver && !isChapters) return null;
  return (
    <p class="paging">
      <span role={isAtEnd ? undefined : 'status'}>{toSentence(paging)}</span>{' '}
      {isSafeLink(href) && (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {t('readerChapterOpen')}
        </a>
      )}{' '}
      {!isOver && (
        <button
          type="button"
          class="quiet"
          // The page can reach the button, and reading on asks for things in the person's name.
          onClick={(event) => event.isTrusted && (isRunning ? onStop() : onRead())}
        >
          {isRunning ? t('readerPagesStop') : toLabel(state, isChapters)}
        </button>
      )}
    </p>
  );
}

function toLabel(state: Paging['state'], isChapters: boolean): string {
  if (isChapters && (state === 'offered' || state === 'stopped')) return t('readerChaptersRead');
  if (state === 'stopped') return t('readerPagesOn');
  return t(state === 'offered' ? 'readerPagesAll' : 'readerPagesAgain');
}

function toSentence({ isChapters, state, number = 1, total, failed = 0 }: Paging): string {
  switch (state) {
    case 'offered':
      return t(isChapters ? 'readerChaptersOffered' : 'readerPagesOffered');
    case 'ungranted':
      return t('readerPagesUngranted');
    case 'reading':
      if (isChapters) return t('readerChapterReading', number + 1);
      return total ? t('readerPagesReadingOf', number, total) : t('readerPagesReading', number);
    case 'whole':
      return t('readerPagesWhole');
    case 'following':
      return t('readerChaptersFollowing', number);
    case 'failed':
      return t('readerChapterFailed', number);
    case 'full':
      return t('readerChaptersFull', number);
    case 'stopped':
      return t(isChapters ? 'readerChaptersHere' : 'readerPagesRead', number);
    default:
      if (isChapters) return t('readerChaptersLast', number);
      return failed ? t('readerPagesFailed', number, failed) : t('readerPagesRead', number);
  }
}
