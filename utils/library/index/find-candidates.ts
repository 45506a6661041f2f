import type { LibraryDatabase } from '../schema';
import { holds } from './character-kind';
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
import { toQueryKeys } from './terms';

/** What of the index is kept in memory between searches, as of a change of the library: 100 bytes an article. */
interface Loaded {
  change: number;
  tables: DocTable[];
  pending: PendingDoc[];
}

const loaded = new WeakMap<LibraryDatabase, Loaded>();

/** An article that holds all terms, as far as the index knows. */
export interface CandidateHit {
  id: string;
  doc: number;
  order: number;
  /** Its tags and note, folded, one a line. */
  marks: string;
}

export interface Candidates {
  /** Newest first. */
  found: CandidateHit[];
  /** Whether each of them holds the terms for certain. */
  isExact: boolean;
}

const openIndex = (db: LibraryDatabase) => db.transaction(['counters', 'docs', 'pending', 'postings']);
type IndexTransaction = ReturnType<typeof openIndex>;

async function load(db: LibraryDatabase, tx: IndexTransaction): Promise<Loaded> {
  const change = (await tx.objectStore('counters').get('change')) ?? 0;
  const before = loaded.get(db);
  if (before?.change === change) return before;
  const [tables, pending] = await Promise.all([
    tx.objectStore('docs').getAll(),
    tx.objectStore('pending').getAll(),
  ]);
  const now = { change, tables, pending };
  loaded.set(db, now);
  return now;
}

/** The postings of one shard in all segments, with the number of each segment. */
async function readShard(tx: IndexTransaction, shard: number): Promise<[segment: number, Postings][]> {
  const range = IDBKeyRange.bound(toPostingsKey(shard, 0), toPostingsKey(shard + 1, 0), false, true);
  const store = tx.objectStore('postings');
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return values.map((value, index) => [segmentOfPostingsKey(keys[index] ?? 0), value]);
}

/** Counts up documents that have a key and had all keys before it. */
function countKey(
  counts: Uint8Array,
  before: number,
  key: number,
  shard: readonly [number, Postings][],
  pending: readonly PendingDoc[],
): void {
  const meet = (doc: number) => {
    if (counts[doc] === before) counts[doc] = before + 1;
  };
  for (const [segment, { keys, starts, places }] of shard) {
    const at = findKey(keys, key);
    if (at < 0) continue;
    const end = starts[at + 1] ?? places.length;
    for (let place = starts[at] ?? end; place < end; place += 1)
      meet(segment * segmentSize + (places[place] ?? 0));
  }
  for (const { doc, keys } of pending) if (findKey(keys, key) >= 0) meet(doc);
}

/** Keys asked for of one term at most: their number is counted in a byte, and the rest is seen to by looking at the texts. */
const maxKeys = 200;

/**
 * Articles whose title and text, or tags and note, hold each of the folded terms, by one look at the index. Those found by
 * the index may lack a longer term itself, which has to be looked for in their texts. A term without letters, digits or
 * characters finds nothing. Rejects with the browser's error.
 */
export async function findCandidates(db: LibraryDatabase, terms: readonly string[]): Promise<Candidates> {
  const tx = openIndex(db);
  const { tables, pending } = await load(db, tx);
  const queries = terms.map((term) => ({ term, ...toQueryKeys(term) }));
  const shardNumbers = [...new Set(queries.flatMap(({ keys }) => keys.map(toShard)))];
  const shards = new Map(
    await Promise.all(shardNumbers.map(async (shard) => [shard, await readShard(tx, shard)] as const)),
  );
  const size = ((tables.at(-1)?.segment ?? -1) + 1) * segmentSize;
  const byTerm = queries.map(({ keys }) => {
    const counts = new Uint8Array(size);
    const asked = keys.slice(0, maxKeys);
    for (const [before, key] of asked.entries())
      countKey(counts, before, key, shards.get(toShard(key)) ?? [], pending);
    return { counts, wanted: asked.length || Number.POSITIVE_INFINITY };
  });
  const found: CandidateHit[] = [];
  for (const { segment, ids, orders, marks } of tables)
    for (const [place, id] of ids.entries()) {
      const doc = segment * segmentSize + place;
      const isHit = byTerm.every(
        ({ counts, wanted }, index) =>
          counts[doc] === wanted || holds(marks[place] ?? '', terms[index] ?? ''),
      );
      if (id && isHit) found.push({ id, doc, order: orders[place] ?? 0, marks: marks[place] ?? '' });
    }
  found.sort((a, b) => a.order - b.order);
  return { found, isExact: queries.every(({ isExact }) => isExact) };
}
