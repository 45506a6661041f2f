import { freeSlot } from './format';
import type { Words } from './read-dictionaries';

/**
 * A Bloom filter (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970) of two bits for each pair, which lie in
 * one of these 32-bit words. Of the pairs that no word begins with, 2% are taken for such as one does, from Simplified.
 */
const wordBits = 14;

/** All pairs: words may begin anywhere. */
export const anyPairs = new Int32Array(1 << wordBits).fill(-1);

const hashPair = (first: number, second: number): number => {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return hash ^ (hash >>> 15);
};

const bitsOf = (hash: number): number => (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));

/**
 * Collects which two units the words of a pass begin with: most characters of a text begin some word, and next to none of these
 * words stands there. This table lies together, which the double array does not.
 *
 * @param slots of the pass (`read-dictionaries.ts`)
 */
export function collectPairs(
  { labels, targets }: Words,
  slots: Int32Array,
  alphabet: Uint16Array,
): Int32Array {
  const pairs = new Int32Array(1 << wordBits);
  /** By base: the unit from which words lead to it. */
  const owners = new Uint16Array(labels.length);
  for (const unit of alphabet) {
    const slot = slots[unit] ?? 0;
    const target = targets[slot] ?? 0;
    if (slot && target >= 0) owners[target >> 1] = unit;
  }
  for (let slot = 0; slot < labels.length; slot++) {
    const code = labels[slot] ?? freeSlot;
    const first = code === freeSlot ? 0 : (owners[slot - code] ?? 0);
    if (!first) continue;
    const hash = hashPair(first, alphabet[code - 1] ?? 0);
    const word = hash >>> (32 - wordBits);
    pairs[word] = (pairs[word] ?? 0) | bitsOf(hash);
  }
  return pairs;
}

/** Whether two units may begin a word of two units or more; that they do not is certain. */
export function mayBegin(pairs: Int32Array, first: number, second: number): boolean {
  const hash = hashPair(first, second);
  const bits = bitsOf(hash);
  return ((pairs[hash >>> (32 - wordBits)] ?? 0) & bits) === bits;
}
