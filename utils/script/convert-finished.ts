import { mapOffset } from './alignment';
import { convertPage, type PageConversion } from './convert-page';
import type { CharacterCounts } from './count-characters';
import { blockScript } from './detect-script';
import type { ScriptEngine } from './engine';
import { findMended } from './find-mended';
import { reopenGaps } from './gaps';
import type { Mended, ScriptMode } from './mode';
import { punctuate } from './punctuation';
import type { UserDictionary } from './user-dictionary';

/** What a reader wants beside a script. */
export interface Finish {
  /** Full-width punctuation and the mode's quotation marks. */
  punctuation?: boolean | undefined;
  /** The reader's own rules, applied last. */
  userDictionary?: UserDictionary | undefined;
}

/** What decides how a text is converted, beside the text. */
export interface ConvertContext extends Finish {
  /** Language of the nearest ancestor that declares one. */
  lang?: string | undefined;
  /** Counts of the whole page's text. */
  page?: CharacterCounts | undefined;
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
 * Finishes a text that was converted without its white space: puts that back, sets the punctuation and applies the reader's own
 * rules, in this order. Japanese and Korean stay as they are. `original` gets what is asked for and no other change.
 */
export function finish(
  converted: PageConversion,
  mode: ScriptMode,
  { punctuation, userDictionary, lang, page }: ConvertContext,
): Finished {
  const { text, gaps } = converted.closed;
  const opened = reopenGaps(gaps, converted);
  const mended = findMended(text, converted).map(({ start, end, original }) => {
    const from = opened.shift(start);
    return { start: from, end: from + end - start, original };
  });
  const isPlain = !punctuation && !userDictionary;
  if (isPlain || /^(?:ja|ko)$/.test(blockScript(text, lang, page)))
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

/**
 * Converts a text that stands alone; answers what comes out.
 *
 * @param pageText more text of its page, as evidence of how it was made
 */
export function convertText(
  text: string,
  mode: ScriptMode,
  { engine, pageText, ...context }: ConvertContext & { engine: ScriptEngine; pageText?: string | undefined },
): string {
  const { lang, page: counts } = context;
  const [converted] = convertPage(engine, mode, [{ text, lang }], { counts, more: pageText });
  return converted ? finish(converted, mode, context).text : text;
}
