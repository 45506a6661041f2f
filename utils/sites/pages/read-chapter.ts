import type { Article } from '../../article/article';
import { collectPages } from './collect-pages';
import { fetchArticle, type PageFailure, type PageSource, toText } from './fetch-article';
import { findNextChapter } from './find-links';
import { joinPages } from './join-pages';

/** Most chapters that are put together, the first included: what a reader holds in one sitting, and a page in memory. */
export const maxChapters = 30;

/** A chapter of a novel, its pages made into one. */
export interface Chapter {
  url: string;
  article: Article;
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
 * @param known the words of the first pages of chapters before it
 */
export async function readChapter(
  url: string,
  from: string,
  known: ReadonlySet<string>,
  source: PageSource & { nextPage?: readonly string[] | undefined },
): Promise<ReadChapter> {
  const first = await fetchArticle(url, from, source);
  if (!first.ok) return first;
  const text = toText(first.article);
  if (known.has(text)) return { ok: false, failure: 'again' };
  const { pages, last } = await collectPages({ ...source, ...first });
  const next = findNextChapter(last.document, last.url);
  return { ok: true, chapter: { url: first.url, article: joinPages(first.article, pages), text, next } };
}
