import { announceChange } from './changes';
import { openLibrary } from './database';
import { flushTables } from './index/write-index';
import { type LibraryTransaction, storeNames } from './schema';

const lockName = 'qingye-library-write';

/** Runs writers one after the other, across pages and background. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(lockName, work);

function abort(tx: LibraryTransaction): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
}

/**
 * Does `work` in one transaction over all stores and answers once it is on the disk (`durability: 'strict'`). Where
 * anything fails nothing of it stays, and the browser's error is thrown. `work` may wait for nothing but the
 * transaction. Pages hear of the change, unless it `isSilent` because they would see no difference.
 */
export async function write<T>(
  work: (tx: LibraryTransaction) => Promise<T>,
  { isSilent = false }: { isSilent?: boolean } = {},
): Promise<T> {
  const result = await inTurn(async () => {
    const db = await openLibrary();
    const tx = db.transaction([...storeNames], 'readwrite', { durability: 'strict' });
    // An abort shows in `work` too; it must not count as an unhandled rejection besides.
    tx.done.catch(() => undefined);
    try {
      const value = await work(tx);
      await flushTables(tx);
      await tx.done;
      return value;
    } catch (error) {
      abort(tx);
      // Requests fail before the transaction says why it was aborted.
      await tx.done.catch(() => undefined);
      throw tx.error ?? error;
    }
  });
  if (!isSilent) announceChange();
  return result;
}

/** Numbers for the next changes of the library: the first of `count` that follow each other. */
export async function takeChangeNumbers(tx: LibraryTransaction, count = 1): Promise<number> {
  const counters = tx.objectStore('counters');
  const last = (await counters.get('change')) ?? 0;
  await counters.put(last + count, 'change');
  return last + 1;
}
