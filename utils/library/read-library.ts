import type { Article } from '../article/article';
import { parseArticle } from '../article/parse-article';
import type { SavedMark } from '../messaging';
import { toPageKey } from '../sites/page-key';
import { openLibrary } from './database';
import { putAside } from './derive';
import { blankState, type EarlierVersion, type ReadingState } from './saved-article';
import { write } from './write';

/** Whether a page is in the library, since when, and how far it was read; of pages that share an address, the one saved last. */
export async function findSaved(url: string): Promise<SavedMark | undefined> {
  const tx = (await openLibrary()).transaction(['articles', 'entries', 'states']);
  const ids = await tx.objectStore('articles').index('key').getAllKeys(toPageKey(url));
  const entries = await Promise.all(ids.map((id) => tx.objectStore('entries').get(id)));
  const last = entries.filter((entry) => entry !== undefined).sort((a, b) => b.change - a.change)[0];
  if (!last) return undefined;
  const position = (await tx.objectStore('states').get(last.id))?.position;
  return { id: last.id, savedAt: last.savedAt, ...(position && { position }) };
}

/** What the reader added to an article in the list; undefined where it is not there. Rejects with the browser's error. */
export async function findState(id: string): Promise<ReadingState | undefined> {
  const tx = (await openLibrary()).transaction(['entries', 'states']);
  const [key, state] = await Promise.all([
    tx.objectStore('entries').getKey(id),
    tx.objectStore('states').get(id),
  ]);
  return key === undefined ? undefined : (state ?? blankState(id));
}

export type SavedReading =
  | { ok: true; article: Article; savedAt: string; state: ReadingState }
  | { ok: false; failure: 'missing' | 'damaged' };

/**
 * One saved article with what the reader added to it, checked and sanitised again: what is stored is trusted no more than a
 * page. A damaged one is put aside. Rejects with the browser's error where the library cannot be opened.
 */
export async function readArticle(id: string): Promise<SavedReading> {
  const tx = (await openLibrary()).transaction(['articles', 'states', 'quarantine', 'trash']);
  const [record, state, quarantined, trashed] = await Promise.all([
    tx.objectStore('articles').get(id),
    tx.objectStore('states').get(id),
    tx.objectStore('quarantine').getKey(id),
    tx.objectStore('trash').getKey(id),
  ]);
  if (trashed !== undefined) return { ok: false, failure: 'missing' };
  if (!record) return { ok: false, failure: quarantined === undefined ? 'missing' : 'damaged' };
  const parsed = parseArticle(record.article);
  if (parsed.ok) {
    const { savedAt } = record;
    return { ok: true, article: parsed.article, savedAt, state: state ?? blankState(id) };
  }
  await write((writing) => putAside(writing, id, parsed.field)).catch(() => undefined);
  return { ok: false, failure: 'damaged' };
}

/** The earlier texts of a saved article, the last one first; damaged ones are left out. */
export async function listVersions(id: string): Promise<EarlierVersion[]> {
  const versions = await (await openLibrary()).getAll('versions', IDBKeyRange.bound([id], [id, []]));
  return versions
    .flatMap((version) => {
      const parsed = parseArticle(version.article);
      return parsed.ok ? [{ ...version, article: parsed.article }] : [];
    })
    .sort((a, b) => b.change - a.change);
}
