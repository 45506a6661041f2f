import { type CharacterCounts, readUnits } from './count-characters';
import { Desk } from './desk';

/** A text as UTF-16 units, and what its characters tell. */
export interface ReadText {
  units: Uint16Array;
  counts: CharacterCounts;
}

const desk = new Desk();

/**
 * Reads the texts of a page. Their units may be written over, and are valid until the next call.
 *
 * @param classes of each unit (`character-classes.ts`)
 */
export function readTexts(texts: readonly string[], classes: Uint8Array): ReadText[] {
  const all = desk.take(texts.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  return texts.map((text) => {
    const units = all.subarray(start, start + text.length);
    start += text.length;
    return { units, counts: readUnits(text, units, classes) };
  });
}
