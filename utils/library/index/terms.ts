import { toKind } from './character-kind';

/** Lengths of the beginnings of words that are indexed, in UTF-16 units. */
const beginnings = [1, 2, 3, 4, 5, 6, 8, 11];
const longest = Math.max(...beginnings);
const isBeginning = Array.from({ length: longest + 1 }, (_, length) => beginnings.includes(length));

/**
 * Keys are unsigned 32-bit numbers. Below 2¹⁶: a dense character. Up to the pairs that begin with Thai, the first dense
 * script: a hash of a word's beginning. Above: a pair of dense characters, which therefore never collide.
 */
const wordKeys = { from: 0x10000, count: 0x0e000000 - 0x10000 };
const fnvOffset = 0x811c9dc5;

/** One step of FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const toWordKey = (hash: number): number => wordKeys.from + ((hash >>> 0) % wordKeys.count);
const toPairKey = (first: number, second: number): number => first * 0x10000 + second;

/** Adds the keys of folded text: each dense character, each pair of neighbours, and the beginnings of words. */
export function addKeys(keys: Set<number>, folded: string): void {
  let before = 0;
  let hash = fnvOffset;
  let length = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at);
    const kind = toKind(unit);
    if (kind === 'word') {
      hash = mix(hash, unit);
      length += 1;
      if (isBeginning[length]) keys.add(toWordKey(hash));
    } else {
      hash = fnvOffset;
      length = 0;
    }
    if (kind === 'dense') {
      keys.add(unit);
      if (before) keys.add(toPairKey(before, unit));
      before = unit;
    } else before = 0;
  }
}

/** The keys of an article's folded texts, in rising order. A text of 2,300 Han characters has 2,000 of them. */
export function toKeys(...folded: string[]): Uint32Array {
  const keys = new Set<number>();
  for (const text of folded) addKeys(keys, text);
  return Uint32Array.from(keys).sort();
}

/** What the index is asked for one term of a query. */
export interface QueryKeys {
  /** All of these an article must have; none where the term holds nothing that is indexed. */
  keys: number[];
  /** Whether an article that has them holds the term for certain. */
  isExact: boolean;
}

/** The key of the longest indexed beginning of a word. */
function toBeginning(word: string): { key: number; isExact: boolean } {
  const length = beginnings.findLast((candidate) => candidate <= word.length) ?? 0;
  let hash = fnvOffset;
  for (let at = 0; at < length; at += 1) hash = mix(hash, word.charCodeAt(at));
  return { key: toWordKey(hash), isExact: length === word.length };
}

/** Stretches of one kind in folded text, without separators. */
function toRuns(folded: string): { kind: 'word' | 'dense'; text: string }[] {
  const runs: { kind: 'word' | 'dense'; text: string }[] = [];
  let previous = 'separator';
  for (let at = 0; at < folded.length; at += 1) {
    const kind = toKind(folded.charCodeAt(at));
    const last = runs.at(-1);
    if (kind !== 'separator' && kind === previous && last) last.text += folded.charAt(at);
    else if (kind !== 'separator') runs.push({ kind, text: folded.charAt(at) });
    previous = kind;
  }
  return runs;
}

/** What to ask the index for a folded term. */
export function toQueryKeys(term: string): QueryKeys {
  const keys = new Set<number>();
  let isExact = true;
  for (const { kind, text } of toRuns(term)) {
    if (kind === 'word') {
      const beginning = toBeginning(text);
      keys.add(beginning.key);
      isExact &&= beginning.isExact && text.length === term.length;
    } else if (text.length === 1) {
      keys.add(text.charCodeAt(0));
      isExact &&= term.length === 1;
    } else {
      for (let at = 1; at < text.length; at += 1)
        keys.add(toPairKey(text.charCodeAt(at - 1), text.charCodeAt(at)));
      isExact &&= term.length === 2;
    }
  }
  return { keys: [...keys], isExact };
}
