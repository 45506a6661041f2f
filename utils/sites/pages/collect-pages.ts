import type { Article } from '../../article/article';
import { squeeze } from '../../text/characters';
import { fetchArticle, type PageFailure, type PageSource, toText } from './fetch-article';
import { findNextPage, listNumbered, type PageLink } from './find-links';
import { readPageAddress, withoutFragment } from './page-address';

/** Most pages that are made into one, the first included. */
export const maxPages = 30;

/** A page of a text, in order; one that failed can be asked for again by its address. */
export type CollectedPage =
  | { ok: true; number: number; url: string; article: Article }
  | { ok: false; number: number; url: string; failure: PageFailure };

export interface CollectOptions extends PageSource {
  /** The first page, and its article. */
  document: Document;
  url: string;
  article: Article;
  /** The rule's selectors for the next page. */
  nextPage?: readonly string[] | undefined;
  /** Told before each fetch: the page's number, and how many there are as far as can be seen. */
  onProgress?(number: number, total: number | undefined): void;
}

/** The last page that was had: what comes behind the text is found there. */
export interface LastPage {
  document: Document;
  url: string;
}

/**
 * The pages of a text behind its first one, in order: each is found by the links of the one before it, or by the row of numbers
 * where that one failed. Ends at the last page, at the same page again, at another article, at 30 pages, or where `signal` ends it.
 */
export async function collectPages(
  options: CollectOptions,
): Promise<{ pages: CollectedPage[]; last: LastPage }> {
  const { signal, nextPage } = options;
  const seen = new Set([withoutFragment(options.url)]);
  const texts = new Set([toText(options.article)]);
  const known = listNumbered(options.document, options.url);
  const pages: CollectedPage[] = [];
  let last: LastPage = { document: options.document, url: options.url };
  let link = findNextPage(options.document, options.url, nextPage);
  while (link && pages.length < maxPages - 1 && !signal.aborted && !seen.has(withoutFragment(link.url))) {
    seen.add(withoutFragment(link.url));
    const number = pages.length + 2;
    const highest = Math.max(number, ...known.keys());
    options.onProgress?.(number, highest > number ? highest : undefined);
    const fetched = await fetchArticle(link.url, options.url, options);
    if (signal.aborted || (fetched.ok && !isSameText(link, options.article, fetched.article))) break;
    if (fetched.ok) {
      const { url, document, article } = fetched;
      const isBack = url !== link.url && seen.has(withoutFragment(url));
      if (isBack || texts.has(toText(article))) break;
      texts.add(toText(article));
      seen.add(withoutFragment(url));
      pages.push({ ok: true, number, url, article });
      for (const [at, other] of listNumbered(document, url)) known.set(at, other);
      last = { document, url };
    } else pages.push({ ok: false, number, url: link.url, failure: fetched.failure });
    link = fetched.ok ? findNextPage(last.document, last.url, nextPage) : findBehind(link, known);
  }
  return { pages, last };
}

/** The page behind one that failed, by the row of numbers. */
function findBehind(link: PageLink, known: ReadonlyMap<number, string>): PageLink | undefined {
  const url = known.get(readPageAddress(link.url).number + 1);
  return url ? { url, number: undefined, by: 'number' } : undefined;
}

/** Page numbers as they stand behind titles: (2), 第2页, 2/5, page 2. */
const pageNumber = /[(（[【]?(?:第?\d{1,3}[页頁]|\d{1,3}[/／]\d{1,3}|page\d{1,3}|\d{1,3})[)）\]】]?$/i;

/** Whether a page is another one of the same text: a rule is believed, else the titles agree. */
function isSameText({ by }: PageLink, one: Article, other: Article): boolean {
  if (by === 'rule') return true;
  const [a, b] = [one, other].map(({ title }) => squeeze(title).toLowerCase().replace(pageNumber, ''));
  return a === b || !a || !b || a.startsWith(b) || b.startsWith(a);
}
