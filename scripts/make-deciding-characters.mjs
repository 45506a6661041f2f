// Makes utils/script/deciding-characters.ts: the characters by which a text shows its script, small enough for the
// reader script. Run again when opencc-js is updated:
//
//   node scripts/make-deciding-characters.mjs --frequencies FILE
//
// FILE holds `phrase count` lines of Traditional Chinese (McBopomofo's phrase.occ, MIT); the commonest characters are kept.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import hkVariants from 'opencc-js/dict/HKVariants';
import shinjitai from 'opencc-js/dict/JPShinjitaiCharacters';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import stRegional from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twVariants from 'opencc-js/dict/TWVariants';

/** Characters kept of each of the two scripts: 99% of what stands in running text, in less than 2 kB gzip together. */
const kept = 900;
/**
 * A character also written in Traditional text decides nothing. Frequencies count rare variants too (体), so a little is
 * allowed; where a phrase of OpenCC keeps the character in Traditional (確 beside 犖确, 茶几) only a tenth of that, and no
 * more than a tenth of its phrases.
 */
const rareShare = 0.01;
const rareShareOfKept = 0.001;
const keptShare = 0.1;

const pairs = (...dicts) => dicts.flatMap((dict) => dict.split('|').map((line) => line.split(' ')));
const charactersOf = (column, ...dicts) => new Set(pairs(...dicts).flatMap((pair) => [...pair[column]]));
const isBasic = (c) => c >= '\u4e00' && c <= '\u9fff';

const file = process.argv[process.argv.indexOf('--frequencies') + 1];
const counts = new Map();
for (const line of readFileSync(file, 'utf8').split('\n')) {
  const space = line.lastIndexOf(' ');
  for (const c of line.slice(0, space)) counts.set(c, (counts.get(c) ?? 0) + Number(line.slice(space + 1)));
}
const frequency = (c) => counts.get(c) ?? 0;
/** The frequencies are Taiwan's; forms of Hong Kong and of OpenCC's own standard (説, 爲) are as common as what they stand for. */
const taiwanForm = new Map([...pairs(hkVariants).map(([t, hk]) => [hk, t]), ...pairs(twVariants)]);
const frequencyOfForm = (c) => Math.max(frequency(c), frequency(taiwanForm.get(c)));

const toTraditional = new Map(pairs(stCharacters));
const toSimplified = new Map(pairs(tsCharacters));
/** Characters that stand in Traditional text besides what phrases keep. */
const inTraditional = new Set([
  ...charactersOf(1, stCharacters, twVariants, hkVariants),
  ...toSimplified.keys(),
]);
const occurring = new Map();
const keptIn = new Map();
for (const [from, to] of pairs(stPhrases, stRegional)) {
  const others = [...to];
  for (const [i, c] of [...from].entries()) {
    occurring.set(c, (occurring.get(c) ?? 0) + 1);
    if (others[i] === c) keptIn.set(c, (keptIn.get(c) ?? 0) + 1);
  }
}
const inSimplified = new Set([
  ...charactersOf(0, stCharacters, stPhrases, stRegional),
  ...charactersOf(1, tsCharacters, tsPhrases),
]);

function isLeftOver([c, t]) {
  if (!isBasic(c) || inTraditional.has(c)) return false;
  const timesKept = keptIn.get(c) ?? 0;
  if (timesKept > keptShare * (occurring.get(c) ?? 0)) return false;
  return frequency(c) <= (timesKept ? rareShareOfKept : rareShare) * frequency(t);
}

const simplified = [...toTraditional]
  .filter(isLeftOver)
  .sort(([, a], [, b]) => frequency(b) - frequency(a))
  .map(([c]) => c)
  .slice(0, kept);
const traditional = [...toSimplified.keys()]
  .filter((c) => isBasic(c) && !inSimplified.has(c))
  .sort((a, b) => frequencyOfForm(b) - frequencyOfForm(a))
  .slice(0, kept);
const newForms = charactersOf(0, shinjitai);
const oldForms = charactersOf(1, shinjitai);
const japaneseOnly = [...newForms].filter((c) => isBasic(c) && !inTraditional.has(c) && !inSimplified.has(c));

/** Distances between the sorted code points, as one printable character each; `~` stands for 90 and goes on. */
function encode(characters) {
  let last = 0x4e00 - 1;
  let text = '';
  for (const point of characters.map((c) => c.codePointAt(0)).sort((a, b) => a - b)) {
    let gap = point - last;
    last = point;
    for (; gap > 90; gap -= 90) text += '~';
    // 35 is '#'; the backslash, which would need escaping, is left out.
    text += String.fromCharCode(gap + 34 < 92 ? gap + 34 : gap + 35);
  }
  return text.replaceAll("'", '!');
}

const sets = [
  ['simplifiedOnly', 'Common in Simplified text, in no other', simplified.filter((c) => !newForms.has(c))],
  [
    'simplifiedShared',
    'Common in Simplified and in Japanese text',
    simplified.filter((c) => newForms.has(c)),
  ],
  [
    'traditionalOnly',
    'Common in Traditional text, replaced in Japanese',
    traditional.filter((c) => oldForms.has(c)),
  ],
  ['traditionalShared', 'Common in Traditional text', traditional.filter((c) => !oldForms.has(c))],
  ['japaneseOnly', 'Forms of the Japanese reform that no Chinese text has', japaneseOnly],
];

const target = fileURLToPath(new URL('../utils/script/deciding-characters.ts', import.meta.url));
writeFileSync(
  target,
  `/*
 * Made by scripts/make-deciding-characters.mjs from the dictionaries of opencc-js (OpenCC, Apache-2.0) and the phrase
 * frequencies of McBopomofo (MIT); not to be edited by hand. Each string lists code points from U+4E00 on by their
 * distances; see \`readCharacters\` in character-classes.ts.
 */

${sets
  .map(
    ([name, about, set]) => `/** ${about}: ${set.length}. */\nexport const ${name} =\n  '${encode(set)}';\n`,
  )
  .join('\n')}`,
);
