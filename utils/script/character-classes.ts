import {
  japaneseOnly,
  simplifiedOnly,
  simplifiedShared,
  traditionalOnly,
  traditionalShared,
} from './deciding-characters';

const first = 0x4e00;
const last = 0x9fff;

/** What a character says about the text it stands in; the bits add up (国 is simplified and Japanese). */
export const simplified = 1;
export const traditional = 2;
export const japanese = 4;

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
  const table = new Uint8Array(last - first + 1);
  const sets: [string, number][] = [
    [simplifiedOnly, simplified],
    [simplifiedShared, simplified | japanese],
    [traditionalOnly, traditional],
    [traditionalShared, traditional | japanese],
    [japaneseOnly, japanese],
  ];
  for (const [encoded, bits] of sets)
    for (const point of readCharacters(encoded)) table[point - first] = bits;
  return table;
}

let table: Uint8Array | undefined;

/** The bits of a UTF-16 unit; 0 for everything that decides nothing. The table is read at the first call. */
export function characterClass(unit: number): number {
  if (unit < first || unit > last) return 0;
  table ??= readTable();
  return table[unit - first] ?? 0;
}
