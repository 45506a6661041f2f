import { dropUnusedImages } from './drop-unused-images';
import { removeDoc } from './index/write-index';
import type { LibraryTransaction } from './schema';
import { takeChangeNumbers, write } from './write';

/** Deletes all there is of an article and writes nothing; answers the document of the index that is out of date now. */
async function deleteOnly(tx: LibraryTransaction, id: string): Promise<number | undefined> {
  const doc = (await tx.objectStore('texts').get(id))?.doc;
  const hashes = (await tx.objectStore('imageLists').get(id))?.hashes ?? [];
  await tx.objectStore('imageLists').delete(id);
  await dropUnusedImages(tx, hashes);
  await tx.objectStore('versions').delete(IDBKeyRange.bound([id], [id, []]));
  if (doc !== undefined) await tx.objectStore('pending').delete(doc);
  for (const store of ['articles', 'states', 'quarantine', 'trash', 'entries', 'texts'] as const)
    await tx.objectStore(store).delete(id);
  return doc;
}

/**
 * Deletes articles at once and for good, wherever they are: for a disk so full that there is no room for moving them to the trash. The
 * first transaction only deletes, which browsers allow without space; what tells other libraries and the index of it follows in a
 * second one if there is room then (searches pass over what is gone in any case). Rejects with the browser's error where nothing was
 * deleted.
 */
export async function deleteForGood(ids: readonly string[]): Promise<void> {
  const docs: number[] = [];
  await write(async (tx) => {
    for (const id of ids) {
      const doc = await deleteOnly(tx, id);
      if (doc !== undefined) docs.push(doc);
    }
  });
  const purgedAt = new Date().toISOString();
  await write(async (tx) => {
    for (const doc of docs) await removeDoc(tx, doc);
    for (const id of ids)
      await tx.objectStore('tombstones').put({ id, change: await takeChangeNumbers(tx), purgedAt });
  }).catch(() => undefined);
}
