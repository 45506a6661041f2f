import { mapOffset } from './alignment';
import { characterClasses, spaceOrLeftover } from './character-classes';
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

const endsInHan = /\p{sc=Han}$/u;
const beginsWithHan = /^\p{sc=Han}/u;
/** No unit below this is Han. */
const firstHan = 0x2e80;

/**
 * Takes out the white space that would split words: what a source's line ends became, letters set apart (前　言). Never a line break:
 * where one is left in an article it ends a line, and in plain text a paragraph.
 *
 * @param units of the text
 */
export function closeGaps(text: string, units: Uint16Array): Closed {
  const classes = characterClasses();
  const isSpace = (at: number) => classes[units[at] ?? 0] === spaceOrLeftover;
  const gaps: Gap[] = [];
  let closed = '';
  let copied = 0;
  for (let start = 0; start < units.length; start++) {
    if (!isSpace(start)) continue;
    let end = start + 1;
    while (isSpace(end)) end++;
    const isBetweenHan =
      (units[start - 1] ?? 0) >= firstHan &&
      endsInHan.test(text.slice(Math.max(0, start - 2), start)) &&
      beginsWithHan.test(text.slice(end, end + 2));
    if (isBetweenHan) {
      gaps.push({ start, space: text.slice(start, end) });
      closed += text.slice(copied, start);
      copied = end;
    }
    start = end;
  }
  return { text: closed + text.slice(copied), gaps };
}

/** The same for the text's units, in place. */
export function closeUnits(units: Uint16Array, gaps: readonly Gap[]): Uint16Array {
  if (!gaps.length) return units;
  let to = gaps[0]?.start ?? 0;
  for (const [i, { start, space }] of gaps.entries()) {
    const from = start + space.length;
    const end = gaps[i + 1]?.start ?? units.length;
    units.copyWithin(to, from, end);
    to += end - from;
  }
  return units.subarray(0, to);
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
