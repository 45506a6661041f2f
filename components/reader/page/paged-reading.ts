import { textOf } from '@/utils/article/hast';
import { type CollectedPage, collectPages, type LastPage } from '@/utils/sites/pages/collect-pages';
import { findNextChapter, findNextPage, findStatedPage } from '@/utils/sites/pages/find-links';
import { joinPages } from '@/utils/sites/pages/join-pages';
import { isFetchable } from '@/utils/sites/pages/page-address';
import type { SiteRule } from '@/utils/sites/site-rule';
import { askForSite } from './ask-for-site';
import { offerChapters } from './chapter-reading';
import { fetchOnce, type ReadFetched } from './fetch-page';
import type { OpenReader, Paging } from './reader-state';

/**
 * Offers in an open reader to read all pages of its text, where its page leads on to another one, and the chapters behind them.
 *
 * @param rule the rule of the site, for its selectors of the next page and of the whole text on one page
 * @param read how the session reads a page that was fetched
 */
export function offerAllPages(
  reader: OpenReader,
  rule: Pick<SiteRule, 'nextPage' | 'singlePage'> | null,
  read: ReadFetched,
): void {
  const here: LastPage = { document, url: document.URL };
  const nextPage = rule?.nextPage;
  const whole = findStatedPage(document, here.url, rule?.singlePage);
  const goOn = (last: LastPage) => {
    const next = findNextChapter(last.document, last.url);
    if (next) offerChapters(reader, next, { nextPage, read });
    return next !== undefined;
  };
  if (!whole && !findNextPage(document, here.url, nextPage)) {
    goOn(here);
    return;
  }
  const first = reader.state.article;
  // What was had is not fetched again where reading goes on after it was stopped, or a page failed.
  const fetchPage = fetchOnce();
  let stop = new AbortController();
  const show = (paging: Omit<Paging, 'onRead' | 'onStop' | 'isChapters'>) =>
    reader.update({
      paging: { ...paging, isChapters: false, onRead: () => void start(), onStop: () => stop.abort() },
    });

  async function start(): Promise<void> {
    if (!(await askForSite())) return show({ state: 'ungranted' });
    stop = new AbortController();
    const { signal } = stop;
    show({ state: 'reading', number: 1 });
    if (await readWhole()) return show({ state: 'whole' });
    const { pages, last } = await collectPages({
      ...here,
      article: first,
      nextPage,
      read,
      fetchPage,
      signal,
      onProgress: (number, total) => show({ state: 'reading', number, ...(total && { total }) }),
    });
    finish(pages, last, signal.aborted);
  }

  /** Shows the whole text where the site has it on one page; false where that page is not to be had, or holds less. */
  async function readWhole(): Promise<boolean> {
    if (!whole) return false;
    const fetched = await fetchPage(whole, stop.signal).catch(() => undefined);
    const article = fetched && isFetchable(fetched.url, here.url) && read(fetched.document, fetched.url);
    if (!article || textOf(article.content).length < textOf(first.content).length) return false;
    reader.update({ article });
    return true;
  }

  function finish(pages: CollectedPage[], last: LastPage, isStopped: boolean): void {
    if (pages.length) reader.update({ article: joinPages(first, pages) });
    const failed = pages.filter(({ ok }) => !ok).length;
    if (!isStopped && !failed && goOn(last)) return;
    show({ state: isStopped ? 'stopped' : 'read', number: pages.length + 1 - failed, failed });
  }

  show({ state: 'offered' });
}
