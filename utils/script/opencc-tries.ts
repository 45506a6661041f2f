import { type DictLike, Trie } from 'opencc-js/core';
import hkVariants from 'opencc-js/dict/HKVariants';
import hkPhrases from 'opencc-js/dict/HKVariantsPhrases';
import hkRev from 'opencc-js/dict/HKVariantsRev';
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
 * Entries of OpenCC that are held back. 苎 becomes 苧 and 苧 becomes 薴, Taiwan's 幺 becomes 么 and 么 becomes 麼, so that
 * converting twice would change more; the rarer reading stays. On the way to Simplified 么 is 麼 far more often (什么).
 */
const stKept = '苧 苧';
const twKept = '幺 幺';
const twRevKept = '么 么';
/** Forms of both regions in Taiwan's texts, where OpenCC's reverse dictionary knows one (statutes: 化粧品). */
const twAlsoWritten = '濕粧';

/** The dictionaries of each pass, the first winning over the later ones. */
const passes = {
  st: () => [stKept, stPhrases, stRegional, stCharacters],
  ts: () => [tsPhrases, tsCharacters],
  tsWords: () => [tsPhrases],
  tsCharacters: () => [tsCharacters],
  tw: () => [twKept, twPhrases, twVariants, fromHk()],
  twp: () => [twKept, twVocabulary, twPhrases, twVariants, fromHk()],
  twRev: () => [twRevKept, twRevPhrases, twRev],
  hk: () => [hkPhrases, hkVariants, foreignForms(twRev, hkVariants, '')],
} satisfies Record<string, () => DictLike[]>;
export type PassName = keyof typeof passes;

const tries = new Map<PassName, Trie>();

/** The trie of a pass, made when first asked for (the Simplified one takes 150 ms and 20 MB) and kept. */
export function findTrie(name: PassName): Trie {
  const known = tries.get(name);
  if (known) return known;
  const trie = new Trie();
  trie.loadDictGroup(passes[name]());
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

/**
 * What to write for the other region's forms: its reverse dictionary (説 to 說, 裡 to 裏) with this region's variants applied.
 * A form that this region writes too stays: Taiwan's 參 is no 蔘 in Hong Kong.
 */
function foreignForms(reverse: string, variants: string, alsoWritten: string): [string, string][] {
  const toVariant = new Map(readPairs(variants));
  const written = new Set([...charactersOf(1, stCharacters, stPhrases, stRegional), ...alsoWritten]);
  for (const c of [...written]) written.add(toVariant.get(c) ?? c);
  for (const c of toVariant.keys()) written.delete(c);
  return readPairs(reverse)
    .map(([form, standard]): [string, string] => [form, toVariant.get(standard) ?? standard])
    .filter(([form]) => !written.has(form));
}

const fromHk = () => foreignForms(hkRev, twVariants, twAlsoWritten);

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
