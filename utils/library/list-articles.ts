import * as v from 'valibot';
import { openLibrary } from './database';
import { mendRecords } from './quarantine';
import type { SavedEntry } from './saved-article';
import type { LibraryDatabase } from './schema';

const entry = v.object({
  id: v.string(),
  url: v.string(),
  title: v.string(),
  excerpt: v.string(),
  characters: v.number(),
  order: v.number(),
  tags: v.array(v.string()),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  updatedAt: v.string(),
});

/** Whether a stored entry can be shown. */
export const isSound = (value: unknown): value is SavedEntry => v.is(entry, value);

/** Which part of the library to list. */
export type ListFilter =
  | { by: 'tag'; tag: string }
  | { by: 'site'; site: string }
  | { by: 'unread' }
  | { by: 'starred' };

export interface LibraryList {
  /** Newest first. */
  entries: SavedEntry[];
  /** How many there are, whatever the limit. */
  total: number;
  /** Ids of records that cannot be shown; they stay as they are until deleted. */
  damaged: string[];
}

/** The index and the part of it that hold what a filter asks for. */
function toQuery(db: LibraryDatabase, filter: ListFilter | undefined) {
  const { store } = db.transaction('entries');
  if (filter?.by === 'tag') return { index: store.index('tags'), range: IDBKeyRange.only(filter.tag) };
  if (filter?.by === 'site')
    return { index: store.index('site'), range: IDBKeyRange.bound([filter.site], [filter.site, []]) };
  return { index: store.index(filter?.by ?? 'order'), range: undefined };
}

/** Ids in the list whose line is no line: of those that were read, and those that the index does not know. */
export async function findUnsound(db: LibraryDatabase, read: readonly SavedEntry[]): Promise<string[]> {
  const known = new Set(read.filter(isSound).map(({ id }) => id));
  const ids = await db.getAllKeys('entries');
  return ids.length === known.size ? [] : ids.filter((id) => !known.has(id));
}

/** Ids of records that were put aside and not deleted. */
export async function listAside(db: LibraryDatabase): Promise<string[]> {
  const tx = db.transaction(['quarantine', 'trash']);
  const [aside, trashed] = await Promise.all([
    tx.objectStore('quarantine').getAllKeys(),
    tx.objectStore('trash').getAllKeys(),
  ]);
  return aside.filter((id) => !trashed.includes(id));
}

/**
 * Saved articles, newest first: all of them, those that a filter asks for, or the first `limit`, which are there at once however
 * many there are. Only the whole list is looked through for damaged lines; they are mended behind the answer, which pages hear
 * of as of any change. Rejects with the browser's error where the library cannot be opened.
 */
export async function listArticles({
  filter,
  limit,
}: {
  filter?: ListFilter;
  limit?: number;
} = {}): Promise<LibraryList> {
  const db = await openLibrary();
  const { index, range } = toQuery(db, filter);
  const [values, count, aside] = await Promise.all([
    index.getAll(range, limit),
    // Counting by an index looks up each record in Chromium, which takes half a second for 30,000.
    limit === undefined ? undefined : filter ? index.count(range) : index.objectStore.count(),
    listAside(db),
  ]);
  const entries = values.filter(isSound);
  // Tags have no order of their own.
  if (filter?.by === 'tag') entries.sort((a, b) => a.order - b.order);
  const isWhole = !filter && (limit === undefined || values.length < limit);
  const unsound = isWhole ? await findUnsound(db, values) : [];
  if (unsound.length) void mendRecords(unsound).catch(() => undefined);
  return { entries, total: count ?? entries.length, damaged: [...unsound, ...aside] };
}

/** How many entries have each tag and each site, most first: what a page offers as filters. */
export function countFacets(entries: readonly Pick<SavedEntry, 'tags' | 'site'>[]): {
  tags: [tag: string, count: number][];
  sites: [site: string, count: number][];
} {
  const tags = new Map<string, number>();
  const sites = new Map<string, number>();
  for (const { tags: own, site } of entries) {
    for (const tag of own) tags.set(tag, (tags.get(tag) ?? 0) + 1);
    if (site) sites.set(site, (sites.get(site) ?? 0) + 1);
  }
  const byCount = (counts: Map<string, number>) => [...counts].sort((a, b) => b[1] - a[1]);
  return { tags: byCount(tags), sites: byCount(sites) };
}
