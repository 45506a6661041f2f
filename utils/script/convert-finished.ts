import { mapOffset } from './alignment';
import { type ConvertContext, convertAligned } from './convert-text';
import { blockScript } from './detect-script';
import { findMended } from './find-mended';
import { type Closed, closeGaps, reopenGaps } from './gaps';
import type { Mended, ScriptMode } from './mode';
import { punctuate } from './punctuation';
import type { UserDictionary } from './user-dictionary';

/** What a reader wants beside a script. */
export interface Finish {
  /** Full-width punctuation and the mode's quotation marks. */
  punctuation?: boolean;
  /** The reader's own rules, applied last. */
  userDictionary?: UserDictionary;
}

/** A text as it is shown. */
export interface Finished {
  text: string;
  /** The characters that were mended, at their places in this text. */
  mended: Mended[];
  /** Where an offset of the text as it was lies now. */
  findPlace(offset: number): number;
}

/**
 * Converts a text, puts its white space back, sets its punctuation and applies the reader's own rules, in this order. Japanese
 * and Korean stay as they are. `original` gets what is asked for and no other change.
 */
export function convertFinished(
  { text, gaps }: Closed,
  mode: ScriptMode,
  { punctuation, userDictionary, ...context }: ConvertContext & Finish,
): Finished {
  const converted = convertAligned(text, mode, context);
  const opened = reopenGaps(gaps, converted);
  const mended = findMended(text, converted).map(({ start, end, original }) => {
    const from = opened.shift(start);
    return { start: from, end: from + end - start, original };
  });
  const isPlain = !punctuation && !userDictionary;
  if (isPlain || /^(?:ja|ko)$/.test(blockScript(text, context.lang, context.page)))
    return { text: opened.text, mended, findPlace: opened.findPlace };
  const marked = punctuation ? punctuate(opened.text, mode) : opened.text;
  const done = userDictionary?.(marked) ?? { text: marked, steps: [] };
  const move = (offset: number) => mapOffset(done, offset);
  return {
    text: done.text,
    mended: mended
      .map(({ start, end, original }) => ({ start: move(start), end: move(end), original }))
      // What the rules took out or turned back is nothing to show.
      .filter(({ start, end, original }) => start < end && done.text.slice(start, end) !== original),
    findPlace: (offset) => move(opened.findPlace(offset)),
  };
}

/** Converts a text that stands alone; answers what comes out. */
export function convertText(text: string, mode: ScriptMode, context: ConvertContext & Finish): string {
  return convertFinished(closeGaps(text), mode, context).text;
}
