/** Tokens of context besides Simplified characters, which stand for themselves. */
export const boundary = 0x0a;
export const digit = 0x30;
export const letter = 0x61;
/** White space inside a line: the words on both sides are neighbours. */
export const skipped = 0;

/** True for the UTF-16 unit of a Han character of the basic plane. */
export const isHanUnit = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);

/** True for one Han character of the basic plane; only these have keys and forms of the model. */
export function isBasicHan(character: string): boolean {
  return character.length === 1 && isHanUnit(character.charCodeAt(0));
}

/**
 * Marks that the punctuation switch writes for others, by what they are written for: half-width marks for full-width ones, corner
 * brackets for curly quotation marks. One token each, so that setting the punctuation changes no word.
 */
const marks = new Map(
  [...',;:?!()「」『』'].map((mark, at) => [mark.charCodeAt(0), '，；：？！（）“”‘’'.charCodeAt(at)]),
);

/** The token of a UTF-16 unit that is no Han character; punctuation stands for itself, in one width and style. */
export function plainToken(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return digit;
  if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) return letter;
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) return boundary;
  if (unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200b)) return skipped;
  return marks.get(unit) ?? unit;
}

/** Where units lie that are not their own tokens, as `plainToken` says; ends are not included. */
export const plainRanges = [
  [0, 0x100],
  [0x2000, 0x2030],
  [0x3000, 0x3010],
] as const;
