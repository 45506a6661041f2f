import type { Conversion } from './engine';

/** A stretch that a conversion gave another length, in UTF-16 units before and after; everything else keeps its distance. */
export interface Edit {
  start: number;
  end: number;
  newStart: number;
  newEnd: number;
}

/** The edits of one step of a conversion, in order. */
export type Alignment = readonly Edit[];

/** Index of the last edit that starts before an offset, -1 where none does. */
function lastBefore(edits: Alignment, offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function mapThrough(edits: Alignment, offset: number): number {
  const edit = edits[lastBefore(edits, offset)];
  if (!edit) return offset;
  if (offset >= edit.end) return edit.newEnd + (offset - edit.end);
  const share = (offset - edit.start) / (edit.end - edit.start);
  return edit.newStart + Math.floor(share * (edit.newEnd - edit.newStart));
}

const isBetweenSurrogates = (before: number, after: number): boolean =>
  (before & 0xfc00) === 0xd800 && (after & 0xfc00) === 0xdc00;

const mapThroughAll = (steps: readonly Alignment[], offset: number): number =>
  steps.reduce((at, edits) => mapThrough(edits, at), offset);

/**
 * Where an offset of the original text lies in the converted one. Exact, but for an offset inside a stretch that changed
 * its length (博|客 to 部|落格), which keeps its share of it.
 */
export function mapOffset({ text, steps }: Conversion, offset: number): number {
  const mapped = mapThroughAll(steps, offset);
  if (steps.every((edits) => !edits.length)) return mapped;
  return isBetweenSurrogates(text.charCodeAt(mapped - 1), text.charCodeAt(mapped)) ? mapped - 1 : mapped;
}

/** The same in a converted text that is given by its UTF-16 units. */
export function mapPlace(units: Uint16Array, steps: readonly Alignment[], offset: number): number {
  const mapped = mapThroughAll(steps, offset);
  return isBetweenSurrogates(units[mapped - 1] ?? 0, units[mapped] ?? 0) ? mapped - 1 : mapped;
}
