import type { Article } from '../../article/article';
import { textOf } from '../../article/hast';
import { squeeze } from '../../text/characters';
import { findNextPage, listNumbered, type PageLink } from './find-links';
import { isFetchable, readPageAddress, toPageKey } from './page-address';

/** Most pages that are made into one, the first included. */
export const maxPages = 30;

/** Why a page is not there: not to be had, a page to log in, a page of another site, a page without an article. */
export type PageFailure = 'unreachable' | 'login' | 'elsewhere' | 'no-article';

/** A page of a text, in order; one that failed can be asked for again by its address. */
export type CollectedPage =
  | { ok: true; number: number; url: string; article: Article }
  | { ok: false; number: number; url: string; failure: PageFailure };

export interface CollectOptions {
  /** The first page, and its article. */
  document: Document;
  url: string;
  article: Article;
  /** Fetches a page of the same host with the reader's cookies; answers where it led to. Rejects where it cannot. */
  fetchPage(url: string, signal: AbortSignal): Promise<{ url: string; document: Document }>;
  /** Reads the article of a fetched page; undefined where it has none. */
  read(document: Document, url: string): Article | undefined;
  signal: AbortSignal;
  /** The rule's selectors for the next page. */
  nextPage?: readonly string[] | undefined;
  /** Told before each fetch: the page's number, and how many there are as far as can be seen. */
  onProgress?(number: number, total: number | undefined): void;
}

/**
 * The pages of a text behind its first one, in order: each is found by the links of the one before it, or by the row of numbers
 * where that one failed. Ends at the last page, at the same page again, at another article, at 30 pages, or where `signal` ends it.
 */
export async function collectPages(options: CollectOptions): Promise<CollectedPage[]> {
  const { signal, nextPage } = options;
  const seen = new Set([toPageKey(options.url)]);
  const texts = new Set([toText(options.article)]);
  const known = listNumbered(options.document, options.url);
  const pages: CollectedPage[] = [];
  let link = findNextPage(options.document, options.url, nextPage);
  while (link && pages.length < maxPages - 1 && !signal.aborted && !seen.has(toPageKey(link.url))) {
    seen.add(toPageKey(link.url));
    const number = pages.length + 2;
    const last = Math.max(number, ...known.keys());
    options.onProgress?.(number, last > number ? last : undefined);
    const fetched = await fetchOne(link, number, options);
    if (signal.aborted || fetched === 'other') break;
    const { page, document } = fetched;
    if (page.ok) {
      const isBack = page.url !== link.url && seen.has(toPageKey(page.url));
      if (isBack || texts.has(toText(page.article))) break;
      texts.add(toText(page.article));
      seen.add(toPageKey(page.url));
    }
    pages.push(page);
    if (document) for (const [at, url] of listNumbered(document, page.url)) known.set(at, url);
    const after = known.get(readPageAddress(link.url).number + 1);
    link =
      (document && findNextPage(document, page.url, nextPage)) ??
      (page.ok || !after ? undefined : { url: after, number: undefined, by: 'number' });
  }
  return pages;
}

async function fetchOne(
  link: PageLink,
  number: number,
  { url: first, article, fetchPage, read, signal }: CollectOptions,
): Promise<{ page: CollectedPage; document?: Document } | 'other'> {
  const failed = (failure: PageFailure) => ({
    page: { ok: false as const, number, url: link.url, failure },
  });
  let found: { url: string; document: Document };
  try {
    found = await fetchPage(link.url, signal);
  } catch {
    return failed('unreachable');
  }
  if (!URL.canParse(found.url) || new URL(found.url).host !== new URL(first).host) return failed('elsewhere');
  if (!isFetchable(found.url, first) || isLogin(found.document)) return failed('login');
  const next = read(found.document, found.url);
  if (!next || !toText(next)) return failed('no-article');
  if (link.by !== 'rule' && !isSameTitle(article.title, next.title)) return 'other';
  return { page: { ok: true, number, url: found.url, article: next }, document: found.document };
}

/** Whether a page asks for a password and shows hardly anything else. */
function isLogin(document: Document): boolean {
  const text = document.body?.textContent ?? '';
  return document.querySelector('input[type="password"]') !== null && squeeze(text).length < 400;
}

const toText = ({ content }: Article) => squeeze(textOf(content));

/** Page numbers as they stand behind titles: (2), 第2页, 2/5, page 2. */
const pageNumber = /[(（[【]?(?:第?\d{1,3}[页頁]|\d{1,3}[/／]\d{1,3}|page\d{1,3}|\d{1,3})[)）\]】]?$/i;

/** Whether two titles are of one text. */
function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [one, other].map((title) => squeeze(title).toLowerCase().replace(pageNumber, ''));
  return a === b || !a || !b || a.startsWith(b) || b.startsWith(a);
}
