import type { LibraryTransaction } from '../schema';
import { write } from '../write';
import { buildPostings, segmentSize, toPostingsKey, toSegment } from './segment';

/** The first segment that has all its documents and no postings yet; undefined where there is none. */
async function findFullSegment(tx: LibraryTransaction): Promise<number | undefined> {
  const [first] = await tx.objectStore('pending').getAllKeys(undefined, 1);
  const next = (await tx.objectStore('counters').get('doc')) ?? 0;
  return first !== undefined && toSegment(first) < toSegment(next) ? toSegment(first) : undefined;
}

/** Turns one full segment's pending documents into postings; answers whether there was one. */
function sealOne(): Promise<boolean> {
  return write(
    async (tx) => {
      const segment = await findFullSegment(tx);
      if (segment === undefined) return false;
      const start = segment * segmentSize;
      const range = IDBKeyRange.bound(start, start + segmentSize - 1);
      const pending = tx.objectStore('pending');
      const postings = tx.objectStore('postings');
      const shards = buildPostings(await pending.getAll(range));
      await pending.delete(range);
      await Promise.all(
        shards.map((shard, index) => shard.keys.length && postings.put(shard, toPostingsKey(index, segment))),
      );
      return true;
    },
    { isSilent: true },
  );
}

/**
 * Seals all full segments of the search index, a transaction each: 0.2 s for 256 articles. Searches find the same before and
 * after; broken off, it goes on with the next save. Rejects with the browser's error.
 */
export async function sealSegments(): Promise<void> {
  while (await sealOne());
}
