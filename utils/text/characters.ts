/** Han characters, kana and the iteration and length marks that stand among them. */
export const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}々ー';

/** The kinds of characters that are told apart; 0 stands for one that is not known yet. */
const kind = { rest: 0, other: 1, space: 2, han: 3, kana: 4, hangul: 5, latin: 6 } as const;

/** The kind of each UTF-16 unit, asked once: expressions asked about every character cost more than all other reading. */
const kinds = new Uint8Array(0x1_00_00);

function kindOf(character: string): number {
  if (/\s/.test(character)) return kind.space;
  if (/\p{Script=Han}/u.test(character)) return kind.han;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return kind.kana;
  if (/\p{Script=Hangul}/u.test(character)) return kind.hangul;
  return /\p{Script=Latin}/u.test(character) ? kind.latin : kind.other;
}

/** The kind of the character that begins at an index; `rest` for the second half of one. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit];
  if (known) return known;
  if ((unit & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) return kind.rest;
  const found = kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  if ((unit & 0xf800) !== 0xd800) kinds[unit] = found;
  return found;
}

/** Number of Han characters in a text. */
export function countHan(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (kindAt(text, at) === kind.han) count++;
  return count;
}

/** Number of characters that are not white space. */
export function countVisible(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const found = kindAt(text, at);
    if (found !== kind.space && found !== kind.rest) count++;
  }
  return count;
}

/** Number of characters of each script in a text. */
export function countScripts(text: string): { han: number; kana: number; hangul: number; latin: number } {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) (counts[kindAt(text, at)] as number)++;
  const [, , , han = 0, kana = 0, hangul = 0, latin = 0] = counts;
  return { han, kana, hangul, latin };
}

const betweenCjk = new RegExp(`(?<=[${cjk}\\p{P}])[^\\S\\u3000]*[\\r\\n][^\\S\\u3000]*(?=[${cjk}])`, 'gu');

/**
 * White space as a browser shows it: runs become one space, and a line break of the source between two Chinese or
 * Japanese characters, which no typesetter would show, goes. The ends keep a single space where they had any.
 */
export function collapseSpace(text: string): string {
  if (!/[^\S ]| {2}/.test(text)) return text;
  const whole = /[\r\n]/.test(text) ? text.replace(betweenCjk, '') : text;
  return whole.replace(/\s+/g, ' ');
}

/** A line of text with white space collapsed and trimmed. */
export function toLine(text: string): string {
  return collapseSpace(text).trim();
}

/** A text without white space, punctuation and symbols, NFKC, in lower case: for comparing titles. */
export function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{Cf}]+/gu, '');
}
