import { indexVersion } from './index/index-version';
import { sealSegments } from './index/seal';
import { toSegment } from './index/segment';
import { announcePreparation } from './preparation';
import { rebuildDerived } from './rebuild';
import type { LibraryDatabase } from './schema';
import { takeChangeNumbers, write } from './write';

/** Whether more than one full segment waits to be sealed, as after an upgrade: a search would read all its articles' keys. */
async function isFarBehind(db: LibraryDatabase): Promise<boolean> {
  const tx = db.transaction(['pending', 'counters']);
  const [[first], next] = await Promise.all([
    tx.objectStore('pending').getAllKeys(undefined, 1),
    tx.objectStore('counters').get('doc'),
  ]);
  return first !== undefined && toSegment(next ?? 0) - toSegment(first) > 1;
}

/** Connections whose index is known to be this code's: other code's comes with another connection. */
const ready = new WeakSet<LibraryDatabase>();

/**
 * Makes list, texts and search index anew where they were made by other code, and catches up on sealing. One transaction: where it
 * is broken off, by `signal` too, the old ones stay. 1,000 articles take some seconds, of which `watchPreparation` hears. Rejects
 * with the browser's error, or the signal's reason.
 */
export async function ensureIndex(db: LibraryDatabase, signal?: AbortSignal): Promise<void> {
  if (ready.has(db)) return;
  if ((await db.get('counters', 'index')) !== indexVersion)
    await write(async (tx) => {
      // Another page may have been faster.
      if ((await tx.objectStore('counters').get('index')) === indexVersion) return;
      await takeChangeNumbers(tx);
      await rebuildDerived(tx, (done, total) => {
        signal?.throwIfAborted();
        announcePreparation({ what: 'index', done, total });
      });
    }).finally(() => announcePreparation(undefined));
  if (await isFarBehind(db)) await sealSegments();
  ready.add(db);
}
