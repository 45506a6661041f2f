// Makes utils/library/fold-table.ts: the groups of characters that are one character to a search. Run again when opencc-js is
// updated, and raise `indexVersion` in utils/library/index/index-version.ts then: what is stored was folded by the old table.
//
//   node scripts/make-fold-table.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import hkVariants from 'opencc-js/dict/HKVariants';
import stCharacters from 'opencc-js/dict/STCharacters';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import twVariants from 'opencc-js/dict/TWVariants';

const parents = new Map();
const findRoot = (character) => {
  let root = character;
  for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
  return root;
};
// A union-find without ranks: groups hold at most eight.
for (const dictionary of [tsCharacters, stCharacters, twVariants, hkVariants])
  for (const pair of dictionary.split('|')) {
    const [from = '', ...targets] = pair.split(' ');
    for (const to of targets) {
      // The lowest code point stands for its group, whatever the order of the pairs.
      const [low, high] = [findRoot(from), findRoot(to)].sort();
      if (low !== high) parents.set(high, low);
    }
  }

const groups = new Map();
for (const character of [...parents.keys()].sort()) {
  const root = findRoot(character);
  groups.set(root, `${groups.get(root) ?? root}${character}`);
}

writeFileSync(
  fileURLToPath(new URL('../utils/library/fold-table.ts', import.meta.url)),
  `/*
 * Made by scripts/make-fold-table.mjs from the character dictionaries of opencc-js (OpenCC, Apache-2.0); not to be edited
 * by hand.
 */

/** Groups of characters that a search takes for one, the one that stands for them first, with a space between groups. */
export const foldGroups =
  '${[...groups.values()].sort().join(' ')}';
`,
);
