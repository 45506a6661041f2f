import { type CollectedPage, collectPages } from './collect-pages';
import { fetchArticle, type PageFailure, type PageSource, toText } from './fetch-article';

/** Most chapters that are put together, the first included: what a reader holds in one sitting, and a page in memory. */
export const maxChapters = 30;

/** A chapter of a novel. */
export interface Chapter {
  /** Its pages in order; those that failed can be asked for again. */
  pages: CollectedPage[];
  /** The words of its first page, by which it is known again. */
  text: string;
  /** The address of the chapter behind it; undefined for the last one. */
  next: string | undefined;
}

export type ReadChapter = { ok: true; chapter: Chapter } | { ok: false; failure: PageFailure | 'again' };

/**
 * Reads a chapter, with all its pages. `again` where it is one that was read before, as behind last chapters.
 *
 * @param from the address of the page that is open
 * @param known the words of the first pages of other chapters
 */
export async function readChapter(
  url: string,
  from: string,
  known: ReadonlySet<string>,
  source: PageSource,
): Promise<ReadChapter> {
  const first = await fetchArticle(url, from, source);
  if (!first.ok) return first;
  const text = toText(first.article);
  if (known.has(text)) return { ok: false, failure: 'again' };
  const { pages, last } = await collectPages(first, source);
  const { url: at, article } = first;
  const begin: CollectedPage = { ok: true, number: 1, url: at, article, isChapter: true };
  return { ok: true, chapter: { pages: [begin, ...pages], text, next: last.chapter } };
}
