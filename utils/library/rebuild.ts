import { deriveOrPutAside } from './derive';
import { indexVersion } from './index/index-version';
import { flushTables, forgetTables } from './index/write-index';
import type { LibraryTransaction } from './schema';

const derivedStores = ['entries', 'texts', 'docs', 'pending', 'postings'] as const;

/**
 * Makes list, texts and search index anew from the articles, within a transaction; damaged articles are put aside. `onProgress` hears
 * how many articles are done, of how many; what it throws ends the transaction.
 */
export async function rebuildDerived(
  tx: LibraryTransaction,
  onProgress?: (done: number, total: number) => void,
): Promise<void> {
  forgetTables(tx);
  for (const store of derivedStores) await tx.objectStore(store).clear();
  await tx.objectStore('counters').put(0, 'doc');
  await tx.objectStore('counters').put(indexVersion, 'index');
  const trashed = new Set(await tx.objectStore('trash').getAllKeys());
  const ids = await tx.objectStore('articles').getAllKeys();
  for (const [done, id] of ids.entries()) {
    onProgress?.(done, ids.length);
    if (!trashed.has(id)) await deriveOrPutAside(tx, id);
  }
  await flushTables(tx);
}
