import { findAfter, findBefore, kindOf, readSurroundings } from './character-kinds';
import { findPairs, type Pair } from './find-pairs';
import { countHan } from './judge-brackets';
import type { Line } from './read-line';

const passed = /^[^\p{L}\p{N}\n]$/u;
const isLatin = (character: string): boolean => /^[\p{sc=Latin}\p{N}]$/u.test(character);

/**
 * Offsets of the curly quotation marks that belong to Chinese text: pairs that hold Han or stand beside it, and double marks
 * without a partner next to Han, since a quotation of several paragraphs is closed in its last one only. Apostrophes are
 * none.
 */
export function judgeQuotes({ plain, isVerbatim }: Line): number[] {
  const hanBefore = countHan(plain);
  const isChinese = ({ open, close }: Pair): boolean => {
    if (hanBefore(close) > hanBefore(open)) return true;
    const { before, after } = readSurroundings(plain, open, close + 1);
    return before === true || after === true;
  };
  const isApostrophe = (offset: number): boolean =>
    isLatin(plain.charAt(offset - 1)) && isLatin(plain.charAt(offset + 1));
  const double = findPairs(plain, '“', '”', (offset) => !isVerbatim(offset));
  const single = findPairs(plain, '‘', '’', (offset) => !isVerbatim(offset) && !isApostrophe(offset));
  const unpaired = double.single.filter((offset) =>
    plain.charAt(offset) === '“'
      ? kindOf(findAfter(plain, offset + 1, passed)) === 'han'
      : kindOf(findBefore(plain, offset, passed)) === 'han',
  );
  const paired = [...double.pairs, ...single.pairs].filter(isChinese);
  return [...paired.flatMap(({ open, close }) => [open, close]), ...unpaired];
}
