import { textOf } from '@/utils/article/hast';
import { type CollectedPage, collectPages } from '@/utils/sites/pages/collect-pages';
import { fetchArticle, type TextPage } from '@/utils/sites/pages/fetch-article';
import { findStatedPage } from '@/utils/sites/pages/links';
import { readLeads } from '@/utils/sites/pages/read-leads';
import type { SiteRule } from '@/utils/sites/site-rule';
import { askForSite } from './ask-for-site';
import { offerChapters } from './chapter-reading';
import { fetchPage, type ReadFetched } from './fetch-page';
import { GrowingText } from './growing-text';
import { type Progress, toMissing, toPaging } from './paging-words';
import type { OpenReader } from './reader-state';

/** How often what was read so far is shown while more is being read, in ms: each time the whole text is drawn. */
const pace = 1000;

/**
 * Offers in an open reader to read all pages of its text, where its page leads on to another one, and the chapters behind them.
 *
 * @param rule the rule of the site, for its selectors of the next page and of the whole text on one page
 * @param read how the session reads a page that was fetched
 */
export function offerAllPages(
  reader: OpenReader,
  rule: Pick<SiteRule, 'nextPage' | 'singlePage' | 'from'> | null,
  read: ReadFetched,
): void {
  const url = document.URL;
  const nextPage = rule?.nextPage;
  const text = new GrowingText(reader);
  const here: TextPage = { url, article: text.first, leads: readLeads(document, url, { nextPage }) };
  const whole = findStatedPage(document, url, rule?.singlePage);
  const isOwnRule = rule !== null && !rule.from;
  const source = { fetchPage, read, nextPage, isOwnRule, had: new Map<string, TextPage>() };
  const goOn = (chapter: string | undefined) => {
    if (chapter) offerChapters(reader, text, chapter, source);
    return chapter !== undefined;
  };
  if (!whole && !here.leads.next) {
    goOn(here.leads.chapter);
    return;
  }
  let stop = new AbortController();
  let isBusy = false;
  const show = (progress: Pick<Progress, 'state' | 'number' | 'total' | 'failed'>) => {
    if (!text.isCurrent) return stop.abort();
    const onRead = () => void start();
    const onStop = () => stop.abort();
    const missing = toMissing(text.pages, isBusy, onRead);
    reader.update({ paging: toPaging({ ...progress, isChapters: false, onRead, onStop }, missing) });
  };

  /** Reads all pages, and those that failed once more: what was had is not fetched again. */
  async function start(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    const answer = await askForSite(start);
    isBusy = answer === 'granted';
    if (answer !== 'granted') return show({ state: answer });
    stop = new AbortController();
    const { signal } = stop;
    show({ state: 'reading', number: 1 });
    const isWhole = await readWhole(signal);
    const { pages, last } = isWhole ? { pages: [], last: undefined } : await readPages(signal);
    isBusy = false;
    if (isWhole) return show({ state: 'whole' });
    text.show(withOthers(pages, text.pages));
    const failed = text.pages.length + 1 - text.count;
    if (!signal.aborted && !failed && goOn(last?.chapter)) return;
    show({ state: signal.aborted ? 'stopped' : 'read', number: text.count, failed });
  }

  function readPages(signal: AbortSignal) {
    let shownAt = performance.now();
    return collectPages(
      here,
      { ...source, signal },
      {
        onProgress: (number, total) => show({ state: 'reading', number, ...(total && { total }) }),
        onPages: (pages) => {
          if (performance.now() - shownAt < pace || pages.length <= text.pages.length) return;
          shownAt = performance.now();
          text.show(pages);
        },
      },
    );
  }

  /** Shows the whole text where the site has it on one page; false where that page is not to be had, or holds less. */
  async function readWhole(signal: AbortSignal): Promise<boolean> {
    const fetched = whole ? await fetchArticle(whole, url, { ...source, signal }) : undefined;
    if (!fetched?.ok) return false;
    const { article } = fetched;
    if (textOf(article.content).length < textOf(text.first.content).length) return false;
    text.replace(article);
    return true;
  }

  show({ state: 'offered' });
}

/** Pages, and those behind them that were there before: trying again ends where a page fails anew. */
function withOthers(pages: readonly CollectedPage[], before: readonly CollectedPage[]): CollectedPage[] {
  return [...pages, ...before.filter(({ number }) => number > pages.length + 1)];
}
