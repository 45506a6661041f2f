import type { IDBPTransaction } from 'idb';
import type { LibrarySchema } from '../schema';
import {
  type DocTable,
  findKey,
  type PendingDoc,
  type Postings,
  segmentOfPostingsKey,
  segmentSize,
  toPostingsKey,
  toShard,
} from './segment';

/** Stores that a search reads. */
export const indexStores = ['counters', 'docs', 'pending', 'postings'] as const;
type IndexTransaction = IDBPTransaction<LibrarySchema, (typeof indexStores)[number][]>;

/**
 * What of the index is kept in memory between searches, as of a change of the library: 100 bytes an article, and the documents of the
 * keys that were asked for, so that each further character of a query costs the reading of its own key alone.
 */
export interface LoadedIndex {
  change: number;
  tables: DocTable[];
  pending: PendingDoc[];
  /** Documents in sealed segments by key. Those sealed since are in `pending` still. */
  sealed: Map<number, Uint32Array>;
}

/** Documents that are kept by key at most, 4 bytes each. */
const maxKept = 1_000_000;

/** Answers what was loaded before where nothing has changed since, else loads anew. */
export async function loadIndex(tx: IndexTransaction, before: LoadedIndex | undefined): Promise<LoadedIndex> {
  const change = (await tx.objectStore('counters').get('change')) ?? 0;
  if (before?.change === change) return before;
  const [tables, pending] = await Promise.all([
    tx.objectStore('docs').getAll(),
    tx.objectStore('pending').getAll(),
  ]);
  return { change, tables, pending, sealed: new Map() };
}

/** The postings of one shard in all segments, with the number of each segment. */
async function readShard(tx: IndexTransaction, shard: number): Promise<[segment: number, Postings][]> {
  const range = IDBKeyRange.bound(toPostingsKey(shard, 0), toPostingsKey(shard + 1, 0), false, true);
  const store = tx.objectStore('postings');
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return values.map((value, index) => [segmentOfPostingsKey(keys[index] ?? 0), value]);
}

/** Documents of a shard that hold a key, in rising order. */
function findDocs(shard: readonly [number, Postings][], key: number): Uint32Array {
  const docs: number[] = [];
  for (const [segment, { keys, starts, places }] of shard) {
    const at = findKey(keys, key);
    if (at < 0) continue;
    const end = starts[at + 1] ?? places.length;
    for (let place = starts[at] ?? end; place < end; place += 1)
      docs.push(segment * segmentSize + (places[place] ?? 0));
  }
  return Uint32Array.from(docs);
}

/** Reads the documents of those of the keys that are not in memory yet. */
export async function readPostings(
  tx: IndexTransaction,
  { sealed }: Pick<LoadedIndex, 'sealed'>,
  keys: readonly number[],
): Promise<void> {
  const kept = sealed.values().reduce((sum, docs) => sum + docs.length, 0);
  if (kept > maxKept) sealed.clear();
  const missing = Map.groupBy(
    keys.filter((key) => !sealed.has(key)),
    toShard,
  );
  await Promise.all(
    missing.entries().map(async ([number, wanted]) => {
      const shard = await readShard(tx, number);
      for (const key of wanted) sealed.set(key, findDocs(shard, key));
    }),
  );
}
