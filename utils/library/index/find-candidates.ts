import type { LibraryDatabase } from '../schema';
import { holds } from './character-kind';
import { indexStores, type LoadedIndex, loadIndex, readPostings } from './read-postings';
import { findKey, segmentSize } from './segment';
import { toQueryKeys } from './terms';

const loaded = new WeakMap<LibraryDatabase, LoadedIndex>();

/** Reads what a search needs of the index whatever it asks for, so that the first one does not have to. Rejects with the browser's error. */
export async function warmIndex(db: LibraryDatabase): Promise<void> {
  loaded.set(db, await loadIndex(db.transaction(indexStores), loaded.get(db)));
}

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

/** Counts up documents that have a key and had all keys before it. */
function countKey(counts: Uint8Array, before: number, key: number, { sealed, pending }: LoadedIndex): void {
  const meet = (doc: number) => {
    if (counts[doc] === before) counts[doc] = before + 1;
  };
  sealed.get(key)?.forEach(meet);
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
  const queries = terms.map((term) => {
    const { keys, isExact } = toQueryKeys(term);
    return { term, isExact, keys: keys.slice(0, maxKeys) };
  });
  const tx = db.transaction(indexStores);
  const index = await loadIndex(tx, loaded.get(db));
  loaded.set(db, index);
  await readPostings(
    tx,
    index,
    queries.flatMap(({ keys }) => keys),
  );
  const { tables } = index;
  const size = ((tables.at(-1)?.segment ?? -1) + 1) * segmentSize;
  const byTerm = queries.map(({ keys }) => {
    const counts = new Uint8Array(size);
    for (const [before, key] of keys.entries()) countKey(counts, before, key, index);
    return { counts, wanted: keys.length || Number.POSITIVE_INFINITY };
  });
  const found: CandidateHit[] = [];
  for (const { segment, ids, orders, marks } of tables)
    for (const [place, id] of ids.entries()) {
      const doc = segment * segmentSize + place;
      const isHit = byTerm.every(
        ({ counts, wanted }, number) =>
          counts[doc] === wanted || holds(marks[place] ?? '', terms[number] ?? ''),
      );
      if (id && isHit) found.push({ id, doc, order: orders[place] ?? 0, marks: marks[place] ?? '' });
    }
  found.sort((a, b) => a.order - b.order);
  return { found, isExact: queries.every(({ isExact }) => isExact) };
}
