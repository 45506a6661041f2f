import hkVariants from 'opencc-js/dict/HKVariants';
import stCharacters from 'opencc-js/dict/STCharacters';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import twVariants from 'opencc-js/dict/TWVariants';

/** Groups every character with all it can turn into by a union-find without ranks: groups hold at most six. */
function makeRepresentatives(): Map<string, string> {
  const parents = new Map<string, string>();
  const findRoot = (character: string): string => {
    let root = character;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  for (const dictionary of [tsCharacters, stCharacters, twVariants, hkVariants])
    for (const pair of dictionary.split('|')) {
      const [from = '', ...targets] = pair.split(' ');
      for (const to of targets) {
        // The lowest code point stands for its group, whatever the order of the pairs.
        const [low = '', high = ''] = [findRoot(from), findRoot(to)].sort();
        if (low !== high) parents.set(high, low);
      }
    }
  return new Map([...parents.keys()].map((character) => [character, findRoot(character)]));
}

let representatives: Map<string, string> | undefined;

/**
 * The one character that stands for all Simplified, Traditional, Taiwan and Hong Kong forms of a character (台 for 台,
 * 臺, 檯 and 颱), by OpenCC's character dictionaries. One-to-many pairs join their groups: a search rather finds too
 * much than too little. The table (15 ms) is made when first needed.
 */
export function toRepresentative(character: string): string {
  representatives ??= makeRepresentatives();
  return representatives.get(character) ?? character;
}
