#!/usr/bin/env node
// Makes utils/noise/phrases.generated.json from scripts/noise/noise-phrases.json: what matching needs, without the
// evidence and examples, and a table that folds to Simplified just the characters that the rules are written in.
//
//   node scripts/noise/make-phrases.mjs [--check]
//
// --check writes nothing and fails if the generated file is out of date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js/t2cn';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const target = join(root, 'utils/noise/phrases.generated.json');
const { entries } = JSON.parse(readFileSync(join(root, 'scripts/noise/noise-phrases.json'), 'utf8'));

const sources = ['utils/metadata', 'utils/noise/rules', 'utils/noise', 'utils/detect']
  .flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(root, folder, name)),
  )
  .map((file) => readFileSync(file, 'utf8'));
const written = new Set(
  [...entries.filter((entry) => entry.lang === 'zh').map((entry) => entry.regexFolded), ...sources]
    .join('')
    .match(/\p{Script=Han}/gu),
);

// Characters are folded one by one: a phrase's meaning does not depend on its neighbours here.
const toSimplified = Converter({ from: 't', to: 'cn' });
let from = '';
let to = '';
for (let code = 0x4e00; code <= 0x9fff; code++) {
  const character = String.fromCharCode(code);
  const simplified = toSimplified(character);
  if (simplified !== character && written.has(simplified)) {
    from += character;
    to += simplified;
  }
}
// Forms that OpenCC leaves alone, but that pages use for these.
for (const [variant, simplified] of [
  '閱阅',
  '説说',
  '啓启',
  '衆众',
  '裏里',
  '裡里',
  '關关',
  '爲为',
  '着着',
  '著着',
])
  if (!from.includes(variant) && variant !== simplified && written.has(simplified)) {
    from += variant;
    to += simplified;
  }

// Whether a phrase occurs is all that is asked, so what may stand before or behind it need not be looked at: with it, a
// search tries every length at every place. Whole lines are anchored and keep it.
function toTested(source, match) {
  const gap = String.raw`(?:\.|\[\^[^\]]+\])\{0,\d+\}`;
  let tested = source;
  if (match !== 'block') tested = tested.replace(new RegExp(`${gap}(\\)?)$`), '$1');
  if (match === 'search')
    tested = tested.replace(new RegExp(`^(\\(\\?:)?(?:\\(\\?:[^()]*\\)\\?)?${gap}`), '$1');
  return tested;
}

// One line a phrase, fields separated by tabs: as objects, their keys alone would be a fifth of the reader script's text.
const phrases = entries
  .map(({ id, lang, position, kind, match, maxLen, regexFolded, cutFollowing, evidence }) => {
    // Seen as a line of articles too often to be believed without a second sign.
    const isDoubtful = evidence.alsoArticleText > 0.05 * evidence.blocks;
    const cuts = cutFollowing === 'never' ? '' : cutFollowing;
    return [
      id,
      lang,
      position,
      kind,
      match,
      maxLen,
      cuts,
      isDoubtful ? 'doubtful' : '',
      toTested(regexFolded, match),
    ].join('\t');
  })
  .join('\n');
const text = `${JSON.stringify({ foldFrom: from, foldTo: to, phrases }, null, 1)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error(
      'utils/noise/phrases.generated.json is out of date: run node scripts/noise/make-phrases.mjs',
    );
    process.exit(1);
  }
} else writeFileSync(target, text);
