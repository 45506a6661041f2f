/** Documents of one segment: few enough that a document's place in it is one byte. */
export const segmentSize = 256;
/** Parts of a segment's postings; a term's part is read from every segment when it is searched. */
export const shardCount = 256;
/** Segments that the keys of postings have room for. */
const maxSegments = 2 ** 21;

/**
 * The documents of a segment, by their place in it. A document is one state of an article's text; a changed text is a
 * new document, so that postings are never rewritten.
 */
export interface DocTable {
  segment: number;
  /** Id of the article; empty where the document is out of date. */
  ids: string[];
  /** Place of the article in the list: lower comes first. */
  orders: number[];
  /** What is searched besides the text: tags and note, folded, one a line. */
  marks: string[];
}

/** One part of a segment's postings: for each key, in rising order, the places of the documents that hold it. */
export interface Postings {
  keys: Uint32Array;
  /** Where the places of each key begin in `places`; one more at the end. */
  starts: Uint16Array | Uint32Array;
  places: Uint8Array;
}

/** Keys of a document whose segment is not full yet. */
export interface PendingDoc {
  doc: number;
  keys: Uint32Array;
}

export const toSegment = (doc: number): number => Math.floor(doc / segmentSize);
export const toPlace = (doc: number): number => doc % segmentSize;
export const emptyTable = (segment: number): DocTable => ({ segment, ids: [], orders: [], marks: [] });

/** Part of the postings that a key belongs to: its high bits after multiplying by 2³² over the golden ratio (Knuth). */
export const toShard = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 24;
/** Key under which a part of a segment's postings is stored: all segments of one shard follow each other. */
export const toPostingsKey = (shard: number, segment: number): number => shard * maxSegments + segment;
export const segmentOfPostingsKey = (key: number): number => key % maxSegments;

/** Place of a key among rising keys, or -1. */
export function findKey(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Postings of pairs of key and place, given as key × segmentSize + place. */
function toPostings(pairs: number[]): Postings {
  const sorted = Float64Array.from(pairs).sort();
  const keys: number[] = [];
  const starts: number[] = [];
  const places = new Uint8Array(sorted.length);
  let last = -1;
  for (let at = 0; at < sorted.length; at += 1) {
    const pair = sorted[at] ?? 0;
    const key = Math.floor(pair / segmentSize);
    places[at] = pair % segmentSize;
    if (key === last) continue;
    last = key;
    keys.push(key);
    starts.push(at);
  }
  starts.push(sorted.length);
  const Starts = sorted.length > 0xffff ? Uint32Array : Uint16Array;
  return { keys: Uint32Array.from(keys), starts: Starts.from(starts), places };
}

/** The postings of a full segment, one for each shard. */
export function buildPostings(docs: readonly PendingDoc[]): Postings[] {
  const shards = Array.from({ length: shardCount }, (): number[] => []);
  for (const { doc, keys } of docs) {
    const place = toPlace(doc);
    for (const key of keys) shards[toShard(key)]?.push(key * segmentSize + place);
  }
  return shards.map(toPostings);
}
