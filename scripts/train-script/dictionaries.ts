import hkVariants from 'opencc-js/dict/HKVariants';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import stRegional from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import twVariants from 'opencc-js/dict/TWVariants';

/** A dictionary of opencc-js as a map. */
function toMap(...dictionaries: string[]): Map<string, string> {
  return new Map(
    dictionaries.flatMap((dictionary) =>
      dictionary.split('|').map((pair): [string, string] => {
        const space = pair.indexOf(' ');
        return [pair.slice(0, space), pair.slice(space + 1)];
      }),
    ),
  );
}

/** Simplified character to its commonest Traditional one (OpenCC's standard). */
export const toTraditional = toMap(stCharacters);
/** Traditional character to Simplified. */
export const toSimplified = toMap(tsCharacters);
/** Simplified words to Traditional ones. */
export const traditionalPhrases = toMap(stRegional, stPhrases);
/** OpenCC's standard to Taiwan's and to Hong Kong's forms. */
export const taiwanVariants = toMap(twVariants);
export const hongKongVariants = toMap(hkVariants);
