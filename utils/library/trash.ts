import { openLibrary } from './database';
import { dropUnusedImages } from './drop-unused-images';
import { findTitle } from './quarantine-record';
import type { LibraryTransaction } from './schema';
import { takeChangeNumbers, write } from './write';

/** How long what was deleted can come back, in days. */
export const trashDays = 30;
const dayLength = 24 * 60 * 60 * 1000;

/** One line of the trash. */
export interface TrashEntry {
  id: string;
  /** Undefined where the record is damaged. */
  title: string | undefined;
  url: string | undefined;
  trashedAt: string;
  /** When it is deleted for good: ISO 8601 in UTC. */
  purgedAt: string;
}

/** What is in the trash, last deleted first. Rejects with the browser's error where the library cannot be opened. */
export async function listTrash(): Promise<TrashEntry[]> {
  const tx = (await openLibrary()).transaction(['trash', 'articles', 'quarantine']);
  const trashed = await tx.objectStore('trash').index('trashedAt').getAll();
  const entries = trashed.map(async ({ id, trashedAt, title, url }): Promise<TrashEntry> => {
    const purgedAt = new Date(Date.parse(trashedAt) + trashDays * dayLength).toISOString();
    if (title !== undefined) return { id, title, url, trashedAt, purgedAt };
    const [record, quarantined] = await Promise.all([
      tx.objectStore('articles').get(id),
      tx.objectStore('quarantine').get(id),
    ]);
    const found = findTitle(record) ?? quarantined?.title;
    return { id, title: found, url: record?.article?.url, trashedAt, purgedAt };
  });
  return (await Promise.all(entries)).reverse();
}

async function purgeOne(tx: LibraryTransaction, id: string, purgedAt: string): Promise<void> {
  const list = await tx.objectStore('imageLists').get(id);
  await tx.objectStore('imageLists').delete(id);
  await dropUnusedImages(tx, list?.hashes ?? []);
  await tx.objectStore('versions').delete(IDBKeyRange.bound([id], [id, []]));
  for (const store of ['articles', 'states', 'quarantine', 'trash'] as const)
    await tx.objectStore(store).delete(id);
  await tx.objectStore('tombstones').put({ id, change: await takeChangeNumbers(tx), purgedAt });
}

/**
 * Deletes for good: of the trash alone, what is not in it stays. Answers how many went. Rejects with the browser's error.
 */
export function purgeArticles(ids: readonly string[]): Promise<number> {
  const purgedAt = new Date().toISOString();
  return write(async (tx) => {
    let count = 0;
    for (const id of ids) {
      if ((await tx.objectStore('trash').getKey(id)) === undefined) continue;
      await purgeOne(tx, id, purgedAt);
      count += 1;
    }
    return count;
  });
}

/** Deletes for good what has been in the trash for 30 days at the time `now`; answers how many went. */
export async function purgeExpired(now = Date.now()): Promise<number> {
  const limit = new Date(now - trashDays * dayLength).toISOString();
  const index = (await openLibrary()).transaction('trash').store.index('trashedAt');
  const ids = await index.getAllKeys(IDBKeyRange.upperBound(limit));
  return ids.length ? purgeArticles(ids) : 0;
}
