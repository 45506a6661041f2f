import type { Article } from '../../article/article';
import { textOf } from '../../article/hast';
import { squeeze } from '../../text/characters';
import { isFetchable } from './page-address';
import { type Leads, readLeads } from './read-leads';

/** Why a page is not there: not to be had, a page to log in, a page of another site, a page without an article. */
export type PageFailure = 'unreachable' | 'login' | 'elsewhere' | 'no-article';

/** A page of a text: its article, and where it leads on. */
export interface TextPage {
  url: string;
  article: Article;
  leads: Leads;
}

/** Rejected with where a page leads to another site, which is not followed there. */
export class LeadsElsewhere extends Error {}

/** How pages of the site are had and read. */
export interface PageSource {
  /**
   * Fetches a page of the same host with the reader's cookies; answers where it led to. Rejects where it cannot, with
   * `LeadsElsewhere` where it would lead to another site.
   */
  fetchPage(url: string, signal: AbortSignal): Promise<{ url: string; document: Document }>;
  /** Reads the article of a fetched page; undefined where it has none. */
  read(document: Document, url: string): Article | undefined;
  signal: AbortSignal;
  /** The rule's selectors for the next page. */
  nextPage?: readonly string[] | undefined;
  /** Whether that is one of the reader's own, which is believed without other signs. */
  isOwnRule: boolean;
  /** What was had by its address, and what is had: it is neither fetched nor read again. */
  had: Map<string, TextPage>;
}

export type FetchedArticle = ({ ok: true } & TextPage) | { ok: false; failure: PageFailure };

/**
 * The article of another page of a site. Nothing of a page to log in, or of another site, is taken.
 *
 * @param from the address of the page that is open
 * @param stem what the addresses of the text's pages have in common, where known
 */
export async function fetchArticle(
  url: string,
  from: string,
  { fetchPage, read, signal, nextPage, had }: PageSource,
  stem?: string,
): Promise<FetchedArticle> {
  const known = had.get(url);
  if (known) return { ok: true, ...known };
  const failed = (failure: PageFailure) => ({ ok: false as const, failure });
  let found: { url: string; document: Document };
  try {
    found = await fetchPage(url, signal);
  } catch (error) {
    return failed(error instanceof LeadsElsewhere ? 'elsewhere' : 'unreachable');
  }
  if (!URL.canParse(found.url) || new URL(found.url).host !== new URL(from).host) return failed('elsewhere');
  if (!isFetchable(found.url, from) || isLogin(found.document)) return failed('login');
  const article = read(found.document, found.url);
  if (!article || !toText(article)) return failed('no-article');
  const page = { url: found.url, article, leads: readLeads(found.document, found.url, { stem, nextPage }) };
  had.set(url, page);
  return { ok: true, ...page };
}

/** The words of an article, by which the same page is known again. */
export const toText = ({ content }: Article) => squeeze(textOf(content));

/** Whether a page asks for a password and shows hardly anything else. */
function isLogin(document: Document): boolean {
  const text = document.body?.textContent ?? '';
  return document.querySelector('input[type="password"]') !== null && squeeze(text).length < 400;
}
