/**
 * How a character is searched: `dense` ones belong to scripts written without spaces and are found wherever they stand,
 * `word` ones form words, which are found by their beginning, and the rest parts them.
 */
export type CharacterKind = 'separator' | 'word' | 'dense';

const dense =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}ー\ud800-\udfff]/u;
const word = /[\p{L}\p{N}\p{M}]/u;

const kinds: readonly CharacterKind[] = ['separator', 'word', 'dense'];
/** Kind of each UTF-16 unit, one more than its place in `kinds`; 0 for units that have not been met. */
const known = new Uint8Array(0x10000);

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const place = dense.test(character) ? 3 : word.test(character) ? 2 : 1;
  known[unit] = place;
  return place;
}

/** Kind of a UTF-16 unit of folded text. Halves of pairs are dense: rare Han characters and emoji are made of them. */
export const toKind = (unit: number): CharacterKind => kinds[(known[unit] || learn(unit)) - 1] ?? 'separator';

/**
 * Where a folded term begins in folded text, from a place on; -1 where it does not. A term that begins with a word's
 * character is found only at the beginning of a word.
 */
export function findTerm(folded: string, term: string, from = 0): number {
  const isWord = toKind(term.charCodeAt(0)) === 'word';
  for (let at = folded.indexOf(term, from); at >= 0; at = folded.indexOf(term, at + 1))
    if (!isWord || at === 0 || toKind(folded.charCodeAt(at - 1)) !== 'word') return at;
  return -1;
}

/** Whether folded text holds a folded term, as `findTerm` finds it. */
export const holds = (folded: string, term: string): boolean => folded !== '' && findTerm(folded, term) >= 0;
