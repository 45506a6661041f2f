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

const openList = (db: LibraryDatabase) => db.transaction(['entries', 'trash', 'quarantine']);
type ListTransaction = ReturnType<typeof openList>;

/** The index and the part of it that hold what a filter asks for. */
function toQuery(tx: ListTransaction, filter: ListFilter | undefined) {
  const store = tx.objectStore('entries');
  if (filter?.by === 'tag') return { index: store.index('tags'), range: IDBKeyRange.only(filter.tag) };
  if (filter?.by === 'site')
    return { index: store.index('site'), range: IDBKeyRange.bound([filter.site], [filter.site, []]) };
  return { index: store.index(filter?.by ?? 'order'), range: undefined };
}

/** Ids in the list whose line is no line: those that are not among the sound ones, which the index may not even know. */
export async function findUnsound(
  db: LibraryDatabase,
  sound: { readonly size: number; has(id: string): boolean },
): Promise<string[]> {
  if ((await db.count('entries')) === sound.size) return [];
  const ids = await db.getAllKeys('entries');
  return ids.filter((id) => !sound.has(id));
}

/** Ids of what is in the trash, and of records that were put aside and not deleted. */
async function readBeside(tx: ListTransaction): Promise<{ trashed: string[]; aside: string[] }> {
  const [trashed, aside] = await Promise.all([
    tx.objectStore('trash').getAllKeys(),
    tx.objectStore('quarantine').getAllKeys(),
  ]);
  const gone = new Set(trashed);
  return { trashed, aside: aside.filter((id) => !gone.has(id)) };
}

/** How many articles are in the trash, and how many records were put aside and not deleted. */
export async function countBeside(db: LibraryDatabase): Promise<{ trashed: number; damaged: number }> {
  const { trashed, aside } = await readBeside(openList(db));
  return { trashed: trashed.length, damaged: aside.length };
}

/** The first lines that a filter asks for, with what is beside the list: all that a page shows first, in one transaction. */
export async function listFirst(
  db: LibraryDatabase,
  filter: ListFilter | undefined,
  limit: number,
): Promise<{ entries: SavedEntry[]; trashed: number; damaged: number }> {
  const tx = openList(db);
  const { index, range } = toQuery(tx, filter);
  const [values, { trashed, aside }] = await Promise.all([index.getAll(range, limit), readBeside(tx)]);
  return { entries: values.filter(isSound), trashed: trashed.length, damaged: aside.length };
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
  const tx = openList(db);
  const { index, range } = toQuery(tx, filter);
  const [values, count, { aside }] = await Promise.all([
    index.getAll(range, limit),
    // Counting by an index looks up each record in Chromium, which takes half a second for 30,000.
    limit === undefined ? undefined : filter ? index.count(range) : index.objectStore.count(),
    readBeside(tx),
  ]);
  const entries = values.filter(isSound);
  // Tags have no order of their own.
  if (filter?.by === 'tag') entries.sort((a, b) => a.order - b.order);
  const isWhole = !filter && (limit === undefined || values.length < limit);
  const unsound = isWhole ? await findUnsound(db, new Set(entries.map(({ id }) => id))) : [];
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
