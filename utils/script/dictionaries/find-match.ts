import type { Words } from './read-dictionaries';
import type { Stretch } from './stretch';

/** A word that was found: where it ends, 0 for none, and the place of its value in the pool. */
export interface Match {
  end: number;
  value: number;
}

/**
 * Finds the longest word of a stretch from a place on that reaches over no cut. The answer is written into `match`: a new
 * object for every character would take longer than the search.
 *
 * @param slot where the first unit leads to
 */
export function findMatch(words: Words, source: Stretch, from: number, slot: number, match: Match): void {
  const { codes, labels, targets } = words;
  const { units, cuts } = source;
  match.end = 0;
  let at = slot;
  for (let i = from + 1; ; i++) {
    const target = targets[at] ?? 0;
    if (target < 0) {
      match.end = i;
      match.value = ~target;
      return;
    }
    const base = target >> 1;
    if (target & 1) {
      match.end = i;
      match.value = ~(targets[base] ?? 0);
    }
    if (i >= units.length || (cuts !== undefined && cuts[i] === 1)) return;
    const code = codes[units[i] ?? 0] ?? 0;
    at = base + code;
    if (code === 0 || labels[at] !== code) return;
  }
}
