import type { Article } from '@/utils/article/article';
import { sendMessage } from '@/utils/messaging';
import { type CollectedPage, collectPages } from '@/utils/sites/pages/collect-pages';
import { findNextPage } from '@/utils/sites/pages/find-links';
import { joinPages } from '@/utils/sites/pages/join-pages';
import { fetchPage } from './fetch-page';
import type { OpenReader, Paging } from './reader-state';

/** How the session reads a page that was fetched; undefined for one without an article. */
export type ReadFetched = (document: Document, url: string) => Article | undefined;

/**
 * Offers in an open reader to read all pages of its text, where its page leads on to another one.
 *
 * @param nextPage the selectors of the site's rule for it
 */
export function offerAllPages(
  reader: OpenReader,
  nextPage: readonly string[] | undefined,
  read: ReadFetched,
): void {
  if (!findNextPage(document, document.URL, nextPage)) return;
  const first = reader.state.article;
  let stop = new AbortController();
  const show = (paging: Omit<Paging, 'onRead' | 'onStop'>) =>
    reader.update({ paging: { ...paging, onRead: () => void start(), onStop: () => stop.abort() } });

  async function start(): Promise<void> {
    const { host, hostname } = location;
    if (!(await sendMessage('isHostGranted', { host: hostname }))) {
      show({ state: 'ungranted' });
      await sendMessage('openPage', { page: 'grant', hash: host });
      return;
    }
    stop = new AbortController();
    const pages = await collectPages({
      document,
      url: document.URL,
      article: first,
      nextPage,
      read,
      fetchPage,
      signal: stop.signal,
      onProgress: (number, total) => show({ state: 'reading', number, ...(total && { total }) }),
    });
    finish(pages);
  }

  function finish(pages: CollectedPage[]): void {
    if (pages.length) reader.update({ article: joinPages(first, pages) });
    const failed = pages.filter(({ ok }) => !ok).length;
    show({ state: stop.signal.aborted ? 'stopped' : 'read', number: pages.length + 1 - failed, failed });
  }

  show({ state: 'offered' });
}
