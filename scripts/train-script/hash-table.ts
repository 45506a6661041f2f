import { unitsPerNat } from '../../utils/script/model/format';
import { hashContext } from '../../utils/script/model/hash';
import type { KeptContext } from './choose-contexts';

/** Share of the slots that is filled at most. */
const mostFilled = 0.8;

const toUnits = (ratio: number): number =>
  Math.max(-127, Math.min(127, Math.round(Math.log(ratio) * unitsPerNat)));

/** What a context adds to each form, against the form of the first place, which gets 0: fewer different rows. */
function toWeights({ likelihood, entry }: KeptContext): number[] {
  const gains = likelihood.map((value, i) => value / (entry.prior[i] ?? value));
  return gains.map((gain) => toUnits(gain / (gains[0] ?? gain)));
}

/** Rows of weights, each once; a start is an index into `weights`. */
class Rows {
  readonly weights: number[] = [];
  readonly #starts = new Map<string, number>();

  findStart(row: number[]): number {
    const name = row.join(' ');
    const known = this.#starts.get(name);
    if (known !== undefined) return known;
    const start = this.weights.length;
    this.#starts.set(name, start);
    this.weights.push(...row);
    if (start > 0xffff) throw new Error('More rows of weights than 16 bits can tell');
    return start;
  }
}

/** The hash table of the kept contexts, open addressing with linear probing. */
export function toHashTable(contexts: readonly KeptContext[]): {
  fingerprints: Uint16Array;
  weightStarts: Uint16Array;
  weights: Int8Array;
} {
  let size = 1024;
  while (size * mostFilled < contexts.length) size *= 2;
  const fingerprints = new Uint16Array(size);
  const weightStarts = new Uint16Array(size);
  const rows = new Rows();
  for (const kept of contexts) {
    const { key, side, near, far } = kept.context;
    const hash = hashContext(key.charCodeAt(0), side, near, far);
    let slot = hash & (size - 1);
    while (fingerprints[slot]) slot = (slot + 1) & (size - 1);
    fingerprints[slot] = hash >>> 16 || 1;
    weightStarts[slot] = rows.findStart(toWeights(kept));
  }
  return { fingerprints, weightStarts, weights: Int8Array.from(rows.weights) };
}
