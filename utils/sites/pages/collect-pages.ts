import type { Article } from '../../article/article';
import { squeeze } from '../../text/characters';
import { fetchArticle, type PageFailure, type PageSource, type TextPage, toText } from './fetch-article';
import { withoutFragment } from './page-address';
import type { Leads, PageLink } from './read-leads';

/** Most pages that are made into one, the first included. */
export const maxPages = 30;
/** So many that failed one after another end it: the site does not answer. */
const mostFailures = 3;

/** A page of a text, in order; one that failed can be asked for again by its address. */
export type CollectedPage =
  | { ok: true; number: number; url: string; article: Article; isChapter?: true }
  | { ok: false; number: number; url: string; failure: PageFailure };

/** What is told while pages are read. */
export interface PageNews {
  /** Before each fetch: the page's number, and how many there are as far as can be seen. */
  onProgress?(number: number, total: number | undefined): void;
  /** After each page: all that there are by now. */
  onPages?(pages: readonly CollectedPage[]): void;
}

/**
 * The pages of a text behind its first one, in order: each is found by the links of the one before it, or by the row of numbers
 * where that one failed. Ends at the last page, at the same page again, at another article, at 30 pages, or where `signal` ends it.
 *
 * @returns the pages, and where the last one of them leads that was had
 */
export async function collectPages(
  first: TextPage,
  source: PageSource,
  { onProgress, onPages }: PageNews = {},
): Promise<{ pages: CollectedPage[]; last: Leads }> {
  const { signal } = source;
  const seen = new Set([withoutFragment(first.url)]);
  const texts = new Set([toText(first.article)]);
  const known = new Map(first.leads.numbered);
  const pages: CollectedPage[] = [];
  let last = first.leads;
  let link = last.next;
  while (link && pages.length < maxPages - 1 && !signal.aborted && !seen.has(withoutFragment(link.url))) {
    seen.add(withoutFragment(link.url));
    const number = pages.length + 2;
    const highest = Math.max(number, ...known.keys());
    onProgress?.(number, highest > number ? highest : undefined);
    const fetched = await fetchArticle(link.url, first.url, source, last.stem);
    if (
      signal.aborted ||
      (fetched.ok && !isSameText(link.by === 'rule' && source.isOwnRule, first.article, fetched.article))
    )
      break;
    if (fetched.ok) {
      const { url, article, leads } = fetched;
      const isBack = url !== link.url && seen.has(withoutFragment(url));
      if (isBack || texts.has(toText(article))) break;
      texts.add(toText(article));
      seen.add(withoutFragment(url));
      pages.push({ ok: true, number, url, article });
      for (const [at, other] of leads.numbered) known.set(at, other);
      last = leads;
      link = leads.next;
    } else {
      pages.push({ ok: false, number, url: link.url, failure: fetched.failure });
      const isDown = pages.slice(-mostFailures).filter(({ ok }) => !ok).length === mostFailures;
      link = isDown ? undefined : toNumbered(known.get(number + 1));
    }
    onPages?.(pages);
  }
  return { pages, last };
}

/** The page behind one that failed, by the row of numbers. */
const toNumbered = (url: string | undefined): PageLink | undefined =>
  url ? { url, by: 'number' } : undefined;

/** Page numbers as they stand behind titles: (2), 第2页, 2/5, page 2. */
const pageNumber = /[(（[【]?(?:第?\d{1,3}[页頁]|\d{1,3}[/／]\d{1,3}|page\d{1,3}|\d{1,3})[)）\]】]?$/i;

/** Whether a page is another one of the same text: a rule of one's own is believed, else the titles agree. */
function isSameText(isBelieved: boolean, one: Article, other: Article): boolean {
  if (isBelieved) return true;
  const [a, b] = [one, other].map(({ title }) => squeeze(title).toLowerCase().replace(pageNumber, ''));
  return a === b || !a || !b || a.startsWith(b) || b.startsWith(a);
}
