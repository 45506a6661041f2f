import * as v from 'valibot';
import type { Article } from '../article/article';
import { parseArticle } from '../article/parse-article';
import { openLibrary } from './database';
import { toPageKey } from './page-key';
import type { SavedArticle, SavedEntry } from './saved-article';

const entry = v.object({
  id: v.string(),
  url: v.string(),
  title: v.string(),
  excerpt: v.string(),
  characters: v.number(),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  updatedAt: v.string(),
});

/** Whether a stored entry can be shown. */
export const isSound = (value: unknown): value is SavedEntry => v.is(entry, value);

/** Order of the list: newest first. */
export const byNewest = (a: SavedEntry, b: SavedEntry): number =>
  a.savedAt === b.savedAt ? b.change - a.change : a.savedAt < b.savedAt ? 1 : -1;

export interface LibraryList {
  /** Newest first. */
  entries: SavedEntry[];
  /** Ids of records that cannot be shown; they stay as they are until deleted. */
  damaged: string[];
}

/** All saved articles. Rejects with the browser's error where the library cannot be opened. */
export async function listArticles(): Promise<LibraryList> {
  const { store } = (await openLibrary()).transaction('entries');
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return {
    entries: values.filter(isSound).sort(byNewest),
    damaged: keys.filter((_, index) => !isSound(values[index])),
  };
}

/** Whether a page is in the library, and since when. */
export async function findSaved(url: string): Promise<Pick<SavedArticle, 'id' | 'savedAt'> | undefined> {
  const db = await openLibrary();
  const record = await db.getFromIndex('articles', 'key', toPageKey(url));
  return record && { id: record.id, savedAt: record.savedAt };
}

export type SavedReading = { ok: true; article: Article } | { ok: false; failure: 'missing' | 'damaged' };

/**
 * One saved article, checked and sanitised again: what is stored is trusted no more than a page. Rejects with the
 * browser's error where the library cannot be opened.
 */
export async function readArticle(id: string): Promise<SavedReading> {
  const record: Partial<SavedArticle> | undefined = await (await openLibrary()).get('articles', id);
  if (!record) return { ok: false, failure: 'missing' };
  const parsed = parseArticle(record.article);
  return parsed.ok ? { ok: true, article: parsed.article } : { ok: false, failure: 'damaged' };
}
