/** Han characters, kana and the iteration and length marks that stand among them. */
export const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}々ー';

const han = /\p{Script=Han}/gu;
const notSpace = /\S/gu;

/** Number of Han characters in a text. */
export function countHan(text: string): number {
  return text.match(han)?.length ?? 0;
}

/** Number of characters that are not white space. */
export function countVisible(text: string): number {
  return text.match(notSpace)?.length ?? 0;
}

const betweenCjk = new RegExp(`(?<=[${cjk}\\p{P}])[^\\S\\u3000]*[\\r\\n][^\\S\\u3000]*(?=[${cjk}])`, 'gu');

/**
 * White space as a browser shows it: runs become one space, and a line break of the source between two Chinese or
 * Japanese characters, which no typesetter would show, goes. The ends keep a single space where they had any.
 */
export function collapseSpace(text: string): string {
  return text.replace(betweenCjk, '').replace(/\s+/g, ' ');
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
