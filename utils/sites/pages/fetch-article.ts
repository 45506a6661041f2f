import type { Article } from '../../article/article';
import { textOf } from '../../article/hast';
import { squeeze } from '../../text/characters';
import { isFetchable } from './page-address';

/** Why a page is not there: not to be had, a page to log in, a page of another site, a page without an article. */
export type PageFailure = 'unreachable' | 'login' | 'elsewhere' | 'no-article';

/** How pages of the site are had and read. */
export interface PageSource {
  /** Fetches a page of the same host with the reader's cookies; answers where it led to. Rejects where it cannot. */
  fetchPage(url: string, signal: AbortSignal): Promise<{ url: string; document: Document }>;
  /** Reads the article of a fetched page; undefined where it has none. */
  read(document: Document, url: string): Article | undefined;
  signal: AbortSignal;
}

export type FetchedArticle =
  | { ok: true; url: string; document: Document; article: Article }
  | { ok: false; failure: PageFailure };

/**
 * The article of another page of a site. Nothing of a page to log in, or of another site, is taken.
 *
 * @param from the address of the page that is open
 */
export async function fetchArticle(
  url: string,
  from: string,
  { fetchPage, read, signal }: PageSource,
): Promise<FetchedArticle> {
  const failed = (failure: PageFailure) => ({ ok: false as const, failure });
  let found: { url: string; document: Document };
  try {
    found = await fetchPage(url, signal);
  } catch {
    return failed('unreachable');
  }
  if (!URL.canParse(found.url) || new URL(found.url).host !== new URL(from).host) return failed('elsewhere');
  if (!isFetchable(found.url, from) || isLogin(found.document)) return failed('login');
  const article = read(found.document, found.url);
  return article && toText(article) ? { ok: true, ...found, article } : failed('no-article');
}

/** The words of an article, by which the same page is known again. */
export const toText = ({ content }: Article) => squeeze(textOf(content));

/** Whether a page asks for a password and shows hardly anything else. */
function isLogin(document: Document): boolean {
  const text = document.body?.textContent ?? '';
  return document.querySelector('input[type="password"]') !== null && squeeze(text).length < 400;
}
