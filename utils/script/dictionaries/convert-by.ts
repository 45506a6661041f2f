import type { Conversion, DictionaryEngine, EngineStep } from '../engine';
import { toOwnUnits, toText } from '../units';

/** Converts a text by the dictionaries alone, without detection, mending and choice: what opencc-js can be compared with. */
export function convertBy(convert: DictionaryEngine, step: EngineStep, text: string): Conversion {
  const { units, steps } = convert(step, toOwnUnits(text));
  return { text: toText(units), steps };
}
