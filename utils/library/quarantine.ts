import { openLibrary } from './database';
import { deriveOrPutAside } from './derive';
import type { QuarantinedRecord } from './saved-article';
import { write } from './write';

/**
 * Looks after records whose line in the list is damaged: makes the line anew where the article is sound, else puts the
 * record aside. Rejects with the browser's error.
 */
export function mendRecords(ids: readonly string[]): Promise<void> {
  return write(async (tx) => {
    for (const id of ids) {
      await tx.objectStore('entries').delete(id);
      await deriveOrPutAside(tx, id);
    }
  });
}

/** Records that were put aside, as they were found, but for those in the trash. Rejects with the browser's error. */
export async function listDamaged(): Promise<QuarantinedRecord[]> {
  const tx = (await openLibrary()).transaction(['quarantine', 'trash']);
  const [records, trashed] = await Promise.all([
    tx.objectStore('quarantine').getAll(),
    tx.objectStore('trash').getAllKeys(),
  ]);
  return records.filter(({ id }) => !trashed.includes(id));
}
