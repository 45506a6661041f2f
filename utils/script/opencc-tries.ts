import { Trie } from 'opencc-js/core';
import hkVariants from 'opencc-js/dict/HKVariants';
import hkPhrases from 'opencc-js/dict/HKVariantsPhrases';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import stRegional from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twVocabulary from 'opencc-js/dict/TWPhrases';
import twVariants from 'opencc-js/dict/TWVariants';
import twPhrases from 'opencc-js/dict/TWVariantsPhrases';
import twRev from 'opencc-js/dict/TWVariantsRev';
import twRevPhrases from 'opencc-js/dict/TWVariantsRevPhrases';

/**
 * Characters that OpenCC changes again at the second conversion, which text without other evidence would suffer from:
 * 苎 becomes 苧 and 苧 becomes 薴, Taiwan's 幺 becomes 么 and 么 becomes 麼. The rarer reading stays as it is.
 */
const stKept = '苧 苧';
const twKept = '幺 幺';

/** The dictionaries of each pass, the first winning over the later ones. */
const passes = {
  st: [stKept, stPhrases, stRegional, stCharacters],
  ts: [tsPhrases, tsCharacters],
  tsWords: [tsPhrases],
  tsCharacters: [tsCharacters],
  tw: [twKept, twPhrases, twVariants],
  twp: [twKept, twVocabulary, twPhrases, twVariants],
  twRev: [twRevPhrases, twRev],
  hk: [hkPhrases, hkVariants],
};
export type PassName = keyof typeof passes;

const tries = new Map<PassName, Trie>();

/** The trie of a pass, made when first asked for (the Simplified one takes 150 ms and 20 MB) and kept. */
export function findTrie(name: PassName): Trie {
  const known = tries.get(name);
  if (known) return known;
  const trie = new Trie();
  trie.loadDictGroup(passes[name]);
  tries.set(name, trie);
  return trie;
}

/** The pairs of a dictionary of opencc-js. */
export function readPairs(dictionary: string): [from: string, to: string][] {
  return dictionary.split('|').map((pair) => {
    const space = pair.indexOf(' ');
    return [pair.slice(0, space), pair.slice(space + 1)];
  });
}

const charactersOf = (column: 0 | 1, ...dictionaries: string[]): Set<string> =>
  new Set(dictionaries.flatMap((dictionary) => readPairs(dictionary).flatMap((pair) => [...pair[column]])));

const without = (set: Set<string>, other: Set<string>): Set<string> =>
  new Set([...set].filter((c) => !other.has(c)));

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Characters that Simplified text has and Traditional text never: what a machine left over. Read once. */
export const findSimplifiedForms = once(() => {
  const inTraditional = charactersOf(1, stCharacters, stPhrases, stRegional, twVariants, hkVariants);
  for (const c of charactersOf(0, tsCharacters)) inTraditional.add(c);
  return without(charactersOf(0, stCharacters), inTraditional);
});

/** Characters that Traditional text has and Simplified text never. Read once. */
export const findTraditionalForms = once(() => {
  const inSimplified = charactersOf(0, stCharacters, stPhrases, stRegional);
  for (const c of charactersOf(1, tsCharacters, tsPhrases)) inSimplified.add(c);
  return without(charactersOf(0, tsCharacters), inSimplified);
});
