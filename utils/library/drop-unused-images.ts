import type { LibraryTransaction } from './schema';

/** Deletes those of these images that no article, deleted ones included, shows any more. */
export async function dropUnusedImages(tx: LibraryTransaction, hashes: readonly string[]): Promise<void> {
  const users = tx.objectStore('imageLists').index('hashes');
  for (const hash of hashes) if ((await users.count(hash)) === 0) await tx.objectStore('images').delete(hash);
}
