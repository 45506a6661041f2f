import { toText } from '@/utils/sites/pages/fetch-article';
import { joinChapter } from '@/utils/sites/pages/join-pages';
import { withoutFragment } from '@/utils/sites/pages/page-address';
import { maxChapters, readChapter } from '@/utils/sites/pages/read-chapter';
import { askForSite } from './ask-for-site';
import { fetchPage, type ReadFetched } from './fetch-page';
import { hostName } from './host';
import type { OpenReader, Paging } from './reader-state';

/** How many heights of the window before the end the next chapter is fetched. */
const ahead = 2;

interface ChapterOptions {
  /** The rule's selectors for the next page of a chapter. */
  nextPage: readonly string[] | undefined;
  read: ReadFetched;
}

/**
 * Offers in an open reader to read on in a novel. Once somebody wants to, each chapter comes when the end of the one before is near,
 * and stands behind it under its title, until it is stopped, there is no more, or there are thirty.
 *
 * @param first the address of the next chapter
 */
export function offerChapters(reader: OpenReader, first: string, { nextPage, read }: ChapterOptions): void {
  const from = document.URL;
  const known = new Set([toText(reader.state.article)]);
  const seen = new Set([withoutFragment(from), withoutFragment(first)]);
  const host = document.querySelector(`:root > ${hostName}`);
  let next: string | undefined = first;
  let number = 1;
  let isReading = false;
  let stop = new AbortController();

  const show = (paging: Omit<Paging, 'onRead' | 'onStop' | 'isChapters' | 'number'>) =>
    reader.update({
      paging: { ...paging, number, isChapters: true, onRead: () => void start(), onStop: halt },
    });
  const follow = (event?: Event) => {
    if (event && !event.isTrusted) return;
    if (!host?.isConnected || stop.signal.aborted) return host?.removeEventListener('scroll', follow);
    const left = host.scrollHeight - host.scrollTop - host.clientHeight;
    if (left < host.clientHeight * ahead) void readNext();
  };

  async function start(): Promise<void> {
    if (!(await askForSite())) return show({ state: 'ungranted' });
    stop = new AbortController();
    host?.addEventListener('scroll', follow, { passive: true });
    show({ state: 'following' });
    follow();
  }

  function halt(): void {
    stop.abort();
    host?.removeEventListener('scroll', follow);
    show({ state: 'stopped' });
  }

  async function readNext(): Promise<void> {
    if (isReading || !next) return;
    isReading = true;
    const { signal } = stop;
    show({ state: 'reading' });
    const result = await readChapter(next, from, known, { fetchPage, read, signal, nextPage });
    isReading = false;
    if (signal.aborted) return;
    if (!result.ok) {
      host?.removeEventListener('scroll', follow);
      if (result.failure === 'again') next = undefined;
      show({ state: next ? 'failed' : 'read', ...(next && { href: next }) });
      return;
    }
    const { url, article, text, next: behind } = result.chapter;
    known.add(text);
    seen.add(withoutFragment(url));
    number++;
    next = behind && !seen.has(withoutFragment(behind)) ? behind : undefined;
    reader.update({ article: joinChapter(reader.state.article, url, article) });
    if (!next) show({ state: 'read' });
    else if (number >= maxChapters) show({ state: 'full', href: next });
    else show({ state: 'following' });
    if (!next || number >= maxChapters) host?.removeEventListener('scroll', follow);
  }

  show({ state: 'offered' });
}
