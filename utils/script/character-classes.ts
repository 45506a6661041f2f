import {
  japaneseOnly,
  simplifiedOnly,
  simplifiedShared,
  traditionalOnly,
  traditionalShared,
} from './deciding-characters';

const first = 0x4e00;
const last = 0x9fff;

/** What a character says about the text it stands in; the bits add up (国 is Han, Simplified and Japanese). */
export const simplified = 1;
export const traditional = 2;
export const japanese = 4;
export const han = 8;
export const kana = 16;
export const hangul = 32;
/** Kana too; の is none of these. */
export const hiragana = 64;
/** White space that words may reach over, or, of Han, a character that only Simplified text has, rare ones too. */
export const spaceOrLeftover = 128;
/** All bits together are less than this. */
export const classCount = 256;

const hanKinds = [0, simplified, traditional, japanese, simplified | japanese, traditional | japanese].map(
  (bits) => han | bits,
);
/** All classes that there are. */
export const classKinds = [
  0,
  ...[spaceOrLeftover, kana, kana | hiragana, hangul],
  ...hanKinds,
  ...hanKinds.map((bits) => bits | spaceOrLeftover),
];

/** の, which Chinese shops write too. */
const no = 0x306e;

/** Ranges of UTF-16 units, both ends included; later ones win. */
const ranges: [bits: number, from: number, to: number][] = [
  [han, first, last],
  [han, 0x3400, 0x4dbf],
  // High surrogates of Extensions B to H.
  [han, 0xd840, 0xd888],
  // Letters of both kana; the middle dot and the length mark stand in Chinese text too (威廉・莎士比亞).
  [kana | hiragana, 0x3041, 0x3096],
  [kana, no, no],
  [kana, 0x30a1, 0x30fa],
  [kana, 0xff66, 0xff9d],
  [hangul, 0xac00, 0xd7a3],
  [hangul, 0x1100, 0x11ff],
  [hangul, 0x3131, 0x318e],
  [spaceOrLeftover, 0x09, 0x09],
  [spaceOrLeftover, 0x0b, 0x0c],
  [spaceOrLeftover, 0x20, 0x20],
  [spaceOrLeftover, 0xa0, 0xa0],
  [spaceOrLeftover, 0x1680, 0x1680],
  [spaceOrLeftover, 0x2000, 0x200a],
  [spaceOrLeftover, 0x202f, 0x202f],
  [spaceOrLeftover, 0x205f, 0x205f],
  [spaceOrLeftover, 0x3000, 0x3000],
  [spaceOrLeftover, 0xfeff, 0xfeff],
];

/**
 * Code points of a set written by scripts/make-deciding-characters.mjs: distances from '#' = 1 on, '~' for 90 and more
 * to come; the quote is written as '!', the backslash skipped.
 */
function readCharacters(encoded: string): number[] {
  const points: number[] = [];
  let point = first - 1;
  for (let i = 0; i < encoded.length; i++) {
    const code = encoded.charAt(i) === '!' ? 39 : encoded.charCodeAt(i);
    if (code === 126) point += 90;
    else {
      point += code < 92 ? code - 34 : code - 35;
      points.push(point);
    }
  }
  return points;
}

function readTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [bits, from, to] of ranges) table.fill(bits, from, to + 1);
  const sets: [string, number][] = [
    [simplifiedOnly, simplified],
    [simplifiedShared, simplified | japanese],
    [traditionalOnly, traditional],
    [traditionalShared, traditional | japanese],
    [japaneseOnly, japanese],
  ];
  for (const [encoded, bits] of sets) for (const point of readCharacters(encoded)) table[point] = han | bits;
  return table;
}

let table: Uint8Array | undefined;

/** The bits of every UTF-16 unit, leftovers not among them. The table is read at the first call. */
export function characterClasses(): Uint8Array {
  table ??= readTable();
  return table;
}

/** The same with leftovers: the UTF-16 units that only Simplified text has. */
export function classesWithLeftovers(leftovers: Iterable<number>): Uint8Array {
  const classes = characterClasses().slice();
  for (const unit of leftovers) classes[unit] = (classes[unit] ?? 0) | spaceOrLeftover;
  return classes;
}
