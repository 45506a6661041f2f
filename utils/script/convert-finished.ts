import { type ConvertContext, convertAligned, type MendedConversion } from './convert-text';
import { blockScript } from './detect-script';
import type { ScriptMode } from './mode';
import { punctuate } from './punctuation';
import type { UserDictionary } from './user-dictionary';

/** What a reader wants beside a script. */
export interface Finish {
  /** Full-width punctuation and the mode's quotation marks. */
  punctuation?: boolean;
  /** The reader's own rules, applied last. */
  userDictionary?: UserDictionary;
}

/**
 * Converts a text, sets its punctuation and applies the reader's own rules, in this order. Japanese and Korean stay as they
 * are. `original` gets what is asked for and no other change.
 */
export function convertFinished(
  text: string,
  mode: ScriptMode,
  { punctuation, userDictionary, ...context }: ConvertContext & Finish,
): MendedConversion {
  const converted = convertAligned(text, mode, context);
  if (!punctuation && !userDictionary) return converted;
  if (/^(?:ja|ko)$/.test(blockScript(text, context.lang, context.page))) return converted;
  const marked = punctuation ? punctuate(converted.text, mode) : converted.text;
  const done = userDictionary?.(marked) ?? { text: marked, steps: [] };
  return { ...converted, text: done.text, steps: [...converted.steps, ...done.steps] };
}
