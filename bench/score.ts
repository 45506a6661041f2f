const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3005\\u30fc';
const token = new RegExp(`[${cjk}]|(?:(?![${cjk}])[\\p{L}\\p{M}\\p{N}_])+`, 'gu');
const plain = (text: string) => text.normalize('NFKC').toLowerCase();
const squeeze = (text: string) => plain(text).replace(/\s+/g, '');

/** How well a text agrees with the truth, each of 0 to 1. */
export interface Score {
  f1: number;
  precision: number;
  recall: number;
}

/**
 * Compares two texts as multisets of tokens, NFKC and in lower case: a Han character or kana is a token, any other word is one.
 * Order and white space do not count.
 */
export function scoreText(truth: string, text: string): Score {
  const wanted = plain(truth).match(token) ?? [];
  const got = plain(text).match(token) ?? [];
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of got) {
    const count = left.get(word) ?? 0;
    if (count > 0) hits++;
    left.set(word, count - 1);
  }
  const precision = got.length ? hits / got.length : 0;
  const recall = wanted.length ? hits / wanted.length : 0;
  return { f1: hits ? (2 * precision * recall) / (precision + recall) : 0, precision, recall };
}

/** The text with the headline above it where the truth has it there and the text does not: whether it belongs to the text is convention. */
export function withHeadline(text: string, title: string, truth: string): string {
  const head = squeeze(title).slice(0, 12);
  const isAtTop = (whole: string) => squeeze(whole.slice(0, 400)).includes(head);
  return head.length > 3 && isAtTop(truth) && !isAtTop(text) ? `${title}\n${text}` : text;
}
