import { mapOffset } from './alignment';
import type { Mended } from './mode';
import type { MendedConversion } from './run-round';

/** Whether a character outside the basic plane begins at a place; half of one is a character of its own. */
const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;

/** The characters in which two texts of one length differ. Mending keeps the length; of other texts nothing is told. */
function findDifferences(before: string, after: string): Mended[] {
  const found: Mended[] = [];
  if (before.length !== after.length) return found;
  for (let i = 0; i < after.length; i++) {
    if (before.charCodeAt(i) === after.charCodeAt(i)) continue;
    const start = isPair(after, i - 1) ? i - 1 : i;
    const end = start + (isPair(after, start) ? 2 : 1);
    found.push({ start, end, original: before.slice(start, end) });
    i = end - 1;
  }
  return found;
}

/** The characters that a conversion mended, at their places in the text that came out. What was undone later is not told. */
export function findMended(before: string, { text, steps, mended }: MendedConversion): Mended[] {
  if (!mended || mended.text === before) return [];
  const rest = { text, steps: steps.slice(mended.steps) };
  return findDifferences(before, mended.text)
    .map(({ start, end, original }) => ({
      start: mapOffset(rest, start),
      end: mapOffset(rest, end),
      original,
    }))
    .filter(({ start, end, original }) => text.slice(start, end) !== original);
}

/** Shares mended characters out among the texts that a conversion is cut into, by the ends of these; neighbours become one stretch. */
export function cutMended(mended: readonly Mended[], ends: readonly number[]): Mended[][] {
  let next = 0;
  return ends.map((end, i) => {
    const from = ends[i - 1] ?? 0;
    const own: Mended[] = [];
    for (; next < mended.length; next++) {
      const character = mended[next];
      if (!character || character.start >= end) break;
      const start = character.start - from;
      const last = own.at(-1);
      if (last?.end === start) {
        last.end = character.end - from;
        last.original += character.original;
      } else own.push({ start, end: character.end - from, original: character.original });
    }
    return own;
  });
}
