import { toKeyPart } from '@/components/shared/key-part';
import { t } from '@/utils/i18n';
import type { CollectedPage } from '@/utils/sites/pages/collect-pages';
import type { PageFailure } from '@/utils/sites/pages/fetch-article';
import type { MissingPages, Paging } from './reader-state';

/** How far reading on in a text has come. */
export interface Progress {
  /** Chapters of a novel, which come one by one as one reads on; else pages of one text. */
  isChapters: boolean;
  /**
   * `ungranted`: the permission for the site is asked for on a page of the extension. `gone`: the extension was updated. `whole`: the site had it on one page.
   * Of chapters: `following`: the next one comes at the end; `failed`: it could not be read; `full`: as many as are put together.
   */
  state:
    | 'offered'
    | 'ungranted'
    | 'gone'
    | 'reading'
    | 'stopped'
    | 'read'
    | 'whole'
    | 'following'
    | 'failed'
    | 'full';
  /** The page that is being read, or how many pages or chapters were. */
  number?: number;
  /** How many there are, as far as can be seen. */
  total?: number;
  failed?: number;
  /** The address at which it would go on, of chapters that no longer come by themselves. */
  href?: string;
  onRead(): void;
  onStop(): void;
}

/** What the reader says of how far reading on has come, and the button for what can be done about it. */
export function toPaging(progress: Progress, missing: MissingPages | undefined): Paging {
  const { isChapters, state, failed = 0, href, onRead, onStop } = progress;
  const isRunning = state === 'reading' || state === 'following';
  const isOver = state === 'gone' || state === 'whole' || state === 'full' || (state === 'read' && !failed);
  const label = isRunning ? t('readerPagesStop') : toLabel(state, isChapters);
  // Asked for while it can be: once the extension was updated, no text can be had from the browser.
  t('readerUpdated');
  return {
    said: toSentence(progress),
    isSaidAtEnd: !isOver || isChapters,
    ...(!isOver && { button: { label, onPress: isRunning ? onStop : onRead } }),
    ...(href && { link: { href, label: t('readerChapterOpen') } }),
    ...(missing && { missing }),
  };
}

/** What is said in the places of the pages that failed; undefined where none did. */
export function toMissing(
  pages: readonly CollectedPage[],
  isBusy: boolean,
  onRetry: (url: string) => void,
): MissingPages | undefined {
  const said = pages.flatMap((page) => (page.ok ? [] : [[page.url, whyMissing(page)] as const]));
  if (!said.length) return undefined;
  const labels = { retry: t(isBusy ? 'readerPageTrying' : 'readerPagesAgain'), open: t('readerPageOpen') };
  return { said: new Map(said), isBusy, onRetry, labels };
}

const whyMissing = ({ failure, number }: { failure: PageFailure; number: number }) =>
  t(`readerPageMissing_${toKeyPart(failure)}`, number);

function toLabel(state: Progress['state'], isChapters: boolean): string {
  if (isChapters && (state === 'offered' || state === 'stopped')) return t('readerChaptersRead');
  if (state === 'stopped') return t('readerPagesOn');
  return t(state === 'offered' ? 'readerPagesAll' : 'readerPagesAgain');
}

function toSentence({ isChapters, state, number = 1, total, failed = 0 }: Progress): string {
  switch (state) {
    case 'offered':
      return t(isChapters ? 'readerChaptersOffered' : 'readerPagesOffered');
    case 'ungranted':
      return t('readerPagesUngranted');
    case 'gone':
      return t('readerUpdated');
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
