import type { Conversion, EngineStep } from '../engine';
import { substituteWhere } from '../substitute';
import { cutWords } from './cut-words';
import type { PassName } from './format';
import type { Dictionaries } from './read-dictionaries';
import { runPass } from './run-pass';
import { type Stretch, toStretch, toText } from './stretch';

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
  t2hk: ['zhe', 'hk'],
  t2s: ['twRev', 'cn'],
} as const satisfies Partial<Record<EngineStep, readonly PassName[]>>;

/**
 * The engine on dictionaries. The compatibility ideographs, which OpenCC's configurations normalise away, survive: they are
 * names that their owners write so.
 */
export function createDictionaryEngine(
  dictionaries: Dictionaries,
): (step: EngineStep, text: string) => Conversion {
  const { words, findPass } = dictionaries;
  const traditionalForms = new Set(dictionaries.traditionalForms);

  /** Runs a text through passes. The first cuts words out where others follow, and on the way from Simplified. */
  function run(text: string, names: readonly PassName[], isCut = false): Conversion {
    let stretch: Stretch = toStretch(text);
    if (isCut) stretch = cutWords(words, findPass('cnWords'), stretch);
    let isChanged = false;
    const steps: Conversion['steps'] = [];
    let inWords: Uint8Array | undefined;
    const splits = !isCut && (names.length > 1 || names[0] === 'st');
    for (const [i, name] of names.entries()) {
      const passed = runPass(words, findPass(name), stretch, splits && i === 0);
      if (name === 'st') inWords = passed.inWords;
      if (passed.edits.length) steps.push(passed.edits);
      isChanged ||= passed.isChanged;
      stretch = passed;
    }
    return { text: isChanged ? toText(stretch) : text, steps, ...(inWords && { inWords }) };
  }

  return (step, text) => {
    if (step === 'unmix')
      return substituteWhere(text, run(text, ['cnCharacters']).text, (c) => traditionalForms.has(c));
    return run(text, chains[step], step === 't2s');
  };
}
