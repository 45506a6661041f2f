import { mapOffset } from './alignment';
import type { Conversion } from './engine';

/** White space between two Han characters: where it begins, in UTF-16 units, and what it is. */
interface Gap {
  start: number;
  space: string;
}

/** A text without the white space between its Han characters, and that white space. */
export interface Closed {
  text: string;
  gaps: readonly Gap[];
}

/** A conversion of a closed text with its white space back in place. */
export interface Reopened {
  text: string;
  /** Where an offset of the text as it was before closing lies now. */
  findPlace(offset: number): number;
  /** Where an offset of the conversion lies now; at white space, behind it. */
  shift(offset: number): number;
}

/**
 * Never a line break: where one is left in an article it ends a line, and in plain text a paragraph. What stands around white
 * space is looked at only where there is some: a pattern that began with Han would be tried at every character.
 */
const spaces = /[^\S\r\n\u2028\u2029]+/g;
const endsInHan = /\p{sc=Han}$/u;
const beginsWithHan = /^\p{sc=Han}/u;

/** Takes out the white space that would split words: what a source's line ends became, letters set apart (前　言). */
export function closeGaps(text: string): Closed {
  const gaps: Gap[] = [];
  let closed = '';
  let copied = 0;
  for (const { 0: space, index: start } of text.matchAll(spaces)) {
    const end = start + space.length;
    if (!endsInHan.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (!beginsWithHan.test(text.slice(end, end + 2))) continue;
    gaps.push({ start, space });
    closed += text.slice(copied, start);
    copied = end;
  }
  return { text: closed + text.slice(copied), gaps };
}

/** How many of a sorted list's numbers are at most a limit. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts white space back into a conversion of a closed text, each stretch between what its neighbours became. */
export function reopenGaps(gaps: readonly Gap[], conversion: Conversion): Reopened {
  const starts = gaps.map(({ start }) => start);
  /** Where each gap lies in the conversion, and the width of all gaps before it; the last width is that of all. */
  const places: number[] = [];
  const widths = [0];
  let text = '';
  for (const { start, space } of gaps) {
    const width = widths.at(-1) ?? 0;
    const place = mapOffset(conversion, start - width);
    text += conversion.text.slice(places.at(-1) ?? 0, place) + space;
    places.push(place);
    widths.push(width + space.length);
  }
  return {
    text: text + conversion.text.slice(places.at(-1) ?? 0),
    findPlace(offset) {
      const count = countUpTo(starts, offset);
      const width = widths[count] ?? 0;
      const last = gaps[count - 1];
      const inside = last ? offset - last.start : 0;
      if (last && inside < last.space.length)
        return (places[count - 1] ?? 0) + (widths[count - 1] ?? 0) + inside;
      return mapOffset(conversion, offset - width) + width;
    },
    shift: (offset) => offset + (widths[countUpTo(places, offset)] ?? 0),
  };
}
