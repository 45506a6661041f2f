import { characterClass, simplified } from './character-classes';
import { passDictionary } from './dictionary-pass';
import type { Conversion, EngineStep } from './engine';
import { findSimplifiedForms, findTraditionalForms, findTrie, type PassName } from './opencc-tries';
import { substituteWhere } from './substitute';

/**
 * The passes of OpenCC's configurations of these names, in their order; the first one splits the text into words. What leads
 * to a region also replaces the other one's forms, for which OpenCC needs two conversions.
 */
const chains = {
  s2t: ['st'],
  s2tw: ['st', 'tw'],
  s2hk: ['st', 'hk'],
  s2twp: ['st', 'twp'],
  t2tw: ['tw'],
  t2hk: ['hk'],
} as const satisfies Record<string, readonly PassName[]>;

function run(text: string, passes: readonly PassName[], isSplit = false): Conversion {
  let segments = isSplit ? findTrie('tsWords').segment(text) : [text];
  const steps = passes.map((name, i) => {
    const passed = passDictionary(findTrie(name), segments, !isSplit && i === 0 && passes.length > 1);
    segments = passed.segments;
    return passed.edits;
  });
  return { text: segments.join(''), steps };
}

/** 确 and its like stand in a phrase or two of Traditional text, so the dictionaries alone do not tell them. */
const isSimplified = (character: string): boolean =>
  (characterClass(character.charCodeAt(0)) & simplified) > 0;

const fold = (text: string): string => run(text, ['tsCharacters']).text;

/**
 * The engine on opencc-js's dictionaries. The compatibility ideographs, which OpenCC's configurations normalise away,
 * survive: they are names that their owners write so.
 *
 * `mend` and `remake` look words up in the text folded to Simplified, where half-converted neighbours (對标) match again.
 */
export function convertWithOpencc(step: EngineStep, text: string): Conversion {
  if (step === 't2s') return run(text, ['twRev', 'ts'], true);
  if (step === 'unmix') {
    const forms = findTraditionalForms();
    return substituteWhere(text, fold(text), (c) => forms.has(c));
  }
  if (step === 'mend') {
    const forms = findSimplifiedForms();
    return substituteWhere(text, run(fold(text), ['st']).text, (c) => forms.has(c) || isSimplified(c));
  }
  if (step === 'remake') {
    const simplified = run(text, ['twRev', 'ts'], true);
    const traditional = run(simplified.text, ['st']);
    return { text: traditional.text, steps: [...simplified.steps, ...traditional.steps] };
  }
  return run(text, chains[step]);
}
