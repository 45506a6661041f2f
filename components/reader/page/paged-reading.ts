import type { Article } from '@/utils/article/article';
import { textOf } from '@/utils/article/hast';
import { sendMessage } from '@/utils/messaging';
import { type CollectedPage, collectPages } from '@/utils/sites/pages/collect-pages';
import { findNextPage, findStatedPage } from '@/utils/sites/pages/find-links';
import { joinPages } from '@/utils/sites/pages/join-pages';
import { isFetchable } from '@/utils/sites/pages/page-address';
import type { SiteRule } from '@/utils/sites/site-rule';
import { fetchPage } from './fetch-page';
import type { OpenReader, Paging } from './reader-state';

/** How the session reads a page that was fetched; undefined for one without an article. */
export type ReadFetched = (document: Document, url: string) => Article | undefined;

/**
 * Offers in an open reader to read all pages of its text, where its page leads on to another one.
 *
 * @param rule the rule of the site, for its selectors of the next page and of the whole text on one page
 */
export function offerAllPages(
  reader: OpenReader,
  rule: Pick<SiteRule, 'nextPage' | 'singlePage'> | null,
  read: ReadFetched,
): void {
  const nextPage = rule?.nextPage;
  const whole = findStatedPage(document, document.URL, rule?.singlePage);
  if (!whole && !findNextPage(document, document.URL, nextPage)) return;
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
    show({ state: 'reading', number: 1 });
    if (await readWhole()) return show({ state: 'whole' });
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

  /** Shows the whole text where the site has it on one page; false where that page is not to be had, or holds less. */
  async function readWhole(): Promise<boolean> {
    if (!whole) return false;
    const fetched = await fetchPage(whole, stop.signal).catch(() => undefined);
    const article = fetched && isFetchable(fetched.url, document.URL) && read(fetched.document, fetched.url);
    if (!article || textOf(article.content).length < textOf(first.content).length) return false;
    reader.update({ article });
    return true;
  }

  function finish(pages: CollectedPage[]): void {
    if (pages.length) reader.update({ article: joinPages(first, pages) });
    const failed = pages.filter(({ ok }) => !ok).length;
    show({ state: stop.signal.aborted ? 'stopped' : 'read', number: pages.length + 1 - failed, failed });
  }

  show({ state: 'offered' });
}
