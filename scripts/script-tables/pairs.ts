import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import stRegional from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';

export type Pair = [from: string, to: string];

/** The pairs of a dictionary of opencc-js, `from to` joined by `|`. */
export function readPairs(dictionary: string): Pair[] {
  return dictionary.split('|').map((pair) => {
    const space = pair.indexOf(' ');
    return [pair.slice(0, space), pair.slice(space + 1)];
  });
}

/** All characters of the first or second column of dictionaries. */
export const charactersOf = (column: 0 | 1, ...dictionaries: string[]): Set<string> =>
  new Set(dictionaries.flatMap((dictionary) => readPairs(dictionary).flatMap((pair) => [...pair[column]])));

/**
 * What to write for the other region's forms: its reverse dictionary (説 to 說, 裡 to 裏) with this region's variants applied.
 * A form that this region writes too stays: Taiwan's 參 is no 蔘 in Hong Kong.
 */
export function foreignForms(reverse: string, variants: string, alsoWritten: string): Pair[] {
  const toVariant = new Map(readPairs(variants));
  const written = new Set([...charactersOf(1, stCharacters, stPhrases, stRegional), ...alsoWritten]);
  for (const c of [...written]) written.add(toVariant.get(c) ?? c);
  for (const c of toVariant.keys()) written.delete(c);
  return readPairs(reverse)
    .map(([form, standard]): Pair => [form, toVariant.get(standard) ?? standard])
    .filter(([form]) => !written.has(form));
}
