import { toPlainBody } from '../export/blocks';
import { openLibrary } from './database';
import { toTerms } from './fold';
import { type Marked, makeSnippet, markHits } from './mark-hits';
import { byNewest, isSound, readArticle } from './read-library';
import type { SavedEntry } from './saved-article';

export interface SearchHit {
  entry: SavedEntry;
  title: Marked[];
  snippet: Marked[];
}

export interface SearchResult {
  /** How many articles match. */
  total: number;
  /** The newest of them, with the hits marked. */
  hits: SearchHit[];
}

/** Ids of the articles whose title and text hold all terms. */
async function findMatches(terms: string[]): Promise<string[]> {
  const db = await openLibrary();
  const matches: string[] = [];
  let cursor = await db.transaction('texts').store.openCursor();
  while (cursor) {
    const { id, title, body } = cursor.value;
    if (terms.every((term) => title?.includes(term) || body?.includes(term))) matches.push(id);
    cursor = await cursor.continue();
  }
  return matches;
}

async function toHit(entry: SavedEntry, terms: string[]): Promise<SearchHit> {
  const reading = await readArticle(entry.id);
  const text = reading.ok ? toPlainBody(reading.article.content) : entry.excerpt;
  return { entry, title: markHits(entry.title.normalize('NFC'), terms), snippet: makeSnippet(text, terms) };
}

/**
 * Searches title and text for all words of a query, whatever the Chinese script of either. The newest `limit` matches
 * come with their hits marked. Rejects with the browser's error where the library cannot be opened.
 */
export async function searchArticles(query: string, limit: number): Promise<SearchResult> {
  const terms = toTerms(query);
  if (!terms.length) return { total: 0, hits: [] };
  const db = await openLibrary();
  const found = await Promise.all((await findMatches(terms)).map((id) => db.get('entries', id)));
  const entries = found.filter(isSound).sort(byNewest);
  const hits = await Promise.all(entries.slice(0, limit).map((entry) => toHit(entry, terms)));
  return { total: entries.length, hits };
}
