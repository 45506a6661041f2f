import type { Converted, DictionaryEngine, EngineStep } from '../engine';
import { substituteWhere } from '../substitute';
import { toOwnUnits, toText } from '../units';
import type { PassName } from './format';
import type { Dictionaries } from './read-dictionaries';
import { runPass } from './run-pass';
import type { Stretch } from './stretch';

/**
 * The passes of OpenCC's configurations of these names, in their order. What leads to a region also replaces the other
 * one's forms, for which OpenCC needs two conversions.
 */
const chains = {
  s2t: ['st'],
  s2tw: ['st', 'tw'],
  s2hk: ['st', 'hk'],
  s2twp: ['st', 'twp'],
  t2tw: ['tw'],
  t2hk: ['zheHk'],
  t2s: ['cn'],
} as const satisfies Partial<Record<EngineStep, readonly PassName[]>>;

/**
 * The engine on dictionaries. The compatibility ideographs, which OpenCC's configurations normalise away, survive: they are
 * names that their owners write so.
 */
export function createDictionaryEngine(dictionaries: Dictionaries): DictionaryEngine {
  const { words, findPass } = dictionaries;
  const traditionalForms = new Set(dictionaries.traditionalForms);

  /** Runs a text through passes. The one from Simplified cuts its words out. */
  function run(units: Uint16Array, names: readonly PassName[]): Converted {
    let stretch: Stretch = { units, cuts: undefined };
    const converted: Converted = { units, steps: [], replaced: 0, hasWords: false };
    for (const name of names) {
      const passed = runPass(words, findPass(name, stretch.units.length), stretch, name === 'st');
      if (name === 'st') converted.inWords = passed.inWords;
      if (passed.edits.length) converted.steps.push(passed.edits);
      converted.replaced += passed.replaced;
      converted.hasWords ||= passed.hasWords;
      stretch = passed;
    }
    converted.units = stretch.units;
    return converted;
  }

  /** Turns the characters that only Traditional text has, by single characters. */
  function unmix(units: Uint16Array): Converted {
    const text = toText(units);
    const converted = toText(run(units, ['cnCharacters']).units);
    const unmixed = substituteWhere(text, converted, (c) => traditionalForms.has(c));
    return {
      units: toOwnUnits(unmixed.text),
      steps: unmixed.steps,
      replaced: unmixed.text === text ? 0 : text.length,
    };
  }

  return (step, units) => (step === 'unmix' ? unmix(units) : run(units, chains[step]));
}
