import { deriveOrPutAside } from './derive';
import { hideRecord } from './put-record';
import { findTitle } from './quarantine-record';
import type { LibraryTransaction } from './schema';
import { withoutUndefined } from './without-undefined';
import { takeChangeNumbers, write } from './write';

/** A deletion, and what undoing it needs. */
export interface DeletedArticle {
  id: string;
  /** Undefined where the record is too damaged to tell. */
  title: string | undefined;
}

async function moveToTrash(tx: LibraryTransaction, id: string, trashedAt: string): Promise<DeletedArticle> {
  const entry = await tx.objectStore('entries').get(id);
  const found: unknown = entry?.title || findTitle(await tx.objectStore('articles').get(id));
  const title = typeof found === 'string' ? found : (await tx.objectStore('quarantine').get(id))?.title;
  await hideRecord(tx, id);
  const change = await takeChangeNumbers(tx);
  await tx.objectStore('trash').put(withoutUndefined({ id, change, trashedAt, title, url: entry?.url }));
  return { id, title };
}

/**
 * Moves articles to the trash, from where they come back for 30 days; damaged records too. All of them or, where it
 * rejects with the browser's error, none.
 */
export function deleteArticles(ids: readonly string[]): Promise<DeletedArticle[]> {
  const trashedAt = new Date().toISOString();
  return write(async (tx) => {
    const deleted: DeletedArticle[] = [];
    for (const id of ids) deleted.push(await moveToTrash(tx, id, trashedAt));
    return deleted;
  });
}

/** Moves one article to the trash, as `deleteArticles` does. */
export async function deleteArticle(id: string): Promise<DeletedArticle> {
  const [deleted] = await deleteArticles([id]);
  return deleted ?? { id, title: undefined };
}

async function takeFromTrash(tx: LibraryTransaction, id: string): Promise<boolean> {
  if ((await tx.objectStore('trash').getKey(id)) === undefined) return false;
  await tx.objectStore('trash').delete(id);
  const record = await tx.objectStore('articles').get(id);
  // A damaged record is back in quarantine by being out of the trash.
  if (!record) return (await tx.objectStore('quarantine').getKey(id)) !== undefined;
  await tx.objectStore('articles').put({ ...record, change: await takeChangeNumbers(tx) });
  await deriveOrPutAside(tx, id);
  return true;
}

/**
 * Takes articles out of the trash, as they were, under new change numbers. Answers the ids of those that came back: others
 * were purged, or are back already because their page was saved again. Rejects with the browser's error.
 */
export function restoreArticles(ids: readonly string[]): Promise<string[]> {
  return write(async (tx) => {
    const restored: string[] = [];
    for (const id of ids) if (await takeFromTrash(tx, id)) restored.push(id);
    return restored;
  });
}

/** Takes one article out of the trash; answers whether it came back. Rejects with the browser's error. */
export const restoreArticle = async ({ id }: Pick<DeletedArticle, 'id'>): Promise<boolean> =>
  (await restoreArticles([id])).length > 0;
