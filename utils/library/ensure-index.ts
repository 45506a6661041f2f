import { indexVersion } from './index/index-version';
import { rebuildDerived } from './rebuild';
import type { LibraryDatabase } from './schema';
import { takeChangeNumbers, write } from './write';

/**
 * Makes list, texts and search index anew where they were made by other code. One transaction: where it is broken off, the
 * old ones stay. 1,000 articles take some seconds. Rejects with the browser's error.
 */
export async function ensureIndex(db: LibraryDatabase): Promise<void> {
  if ((await db.get('counters', 'index')) === indexVersion) return;
  await write(async (tx) => {
    if ((await tx.objectStore('counters').get('index')) === indexVersion) return;
    await takeChangeNumbers(tx);
    await rebuildDerived(tx);
  });
}
