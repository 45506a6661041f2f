import { mayBegin } from './pairs';
import { beginsWords, isWord, type Pass } from './read-dictionaries';

/** How many units were replaced at most. */
export interface Counter {
  replaced: number;
}

/**
 * Writes what units become by themselves, from a place on up to where a word may begin: most units need nothing else, and a loop
 * that has less at hand takes half the time.
 *
 * @param out gets them from `to` on
 * @returns where that is, in `units`; as many were written
 */
export function copyCharacters(
  { heads, pairs }: Pass,
  units: Uint16Array,
  from: number,
  out: Uint16Array,
  to: number,
  counter: Counter,
): number {
  const { length } = units;
  let replaced = 0;
  let i = from;
  for (let o = to; i < length; i++, o++) {
    const unit = units[i] ?? 0;
    const head = heads[unit] ?? 0;
    if (head >= beginsWords && (head >= isWord || mayBegin(pairs, unit, units[i + 1] ?? 0))) break;
    const character = head & 0xffff;
    // One where they differ; a branch would take longer.
    replaced += ((character ^ unit) + 0xffff) >>> 16;
    out[o] = character;
  }
  counter.replaced += replaced;
  return i;
}
