import { mapOffset } from './alignment';
import type { MendedConversion } from './convert-text';
import type { Mended } from './mode';

const width = (text: string, offset: number): number => ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);

/** The characters in which two texts of as many code points differ, by their places in the second one. */
function findDifferences(before: string, after: string): Mended[] {
  const found: Mended[] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    const original = before.slice(i, i + width(before, i));
    const end = j + width(after, j);
    if (original !== after.slice(j, end)) found.push({ start: j, end, original });
    i += original.length;
    j = end;
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
