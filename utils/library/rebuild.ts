import { deriveOrPutAside } from './derive';
import { indexVersion } from './index/index-version';
import { flushTables, forgetTables } from './index/write-index';
import type { LibraryTransaction } from './schema';

const derivedStores = ['entries', 'texts', 'docs', 'pending', 'postings'] as const;

/** Makes list, texts and search index anew from the articles, within a transaction; damaged articles are put aside. */
export async function rebuildDerived(tx: LibraryTransaction): Promise<void> {
  forgetTables(tx);
  for (const store of derivedStores) await tx.objectStore(store).clear();
  await tx.objectStore('counters').put(0, 'doc');
  await tx.objectStore('counters').put(indexVersion, 'index');
  const trashed = new Set(await tx.objectStore('trash').getAllKeys());
  for (const id of await tx.objectStore('articles').getAllKeys())
    if (!trashed.has(id)) await deriveOrPutAside(tx, id);
  await flushTables(tx);
}
