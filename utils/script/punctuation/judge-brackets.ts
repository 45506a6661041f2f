import { characterAt, characterBefore, kindOf, readSurroundings } from './character-kinds';
import { findPairs } from './find-pairs';
import type { Line } from './read-line';

/** U+3400 to U+9FFF, and the high surrogates of Extensions B to H. */
const isHanUnit = (unit: number): boolean =>
  (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xd840 && unit <= 0xd888);

/** How many Han characters a text has before each offset. */
export function countHan(plain: string): (offset: number) => number {
  const counts = new Uint32Array(plain.length + 1);
  let count = 0;
  for (let i = 0; i < plain.length; i++) {
    if (isHanUnit(plain.charCodeAt(i))) count++;
    counts[i + 1] = count;
  }
  return (offset) => counts[offset] ?? 0;
}

/** Round brackets of a line. */
export interface Brackets {
  /** Offsets of those that belong to Chinese text, both of a pair or none. */
  chinese: number[];
  /** Whether the bracket at an offset has a partner. */
  isPaired(offset: number): boolean;
}

/**
 * Pairs belong to Chinese text where they hold Han and stand beside it, so what only holds Latin, a number or an emoticon stays;
 * `print("你好")` and `f(x)` are calls. Where one of a pair is full-width already, the other follows.
 */
export function judgeBrackets({ text, plain, isVerbatim }: Line): Brackets {
  const isBracket = (offset: number, isOpen: boolean): boolean => {
    if (isVerbatim(offset)) return false;
    const eyes = /(^|.)[:;]['-]?$/su.exec(plain.slice(Math.max(0, offset - 3), offset));
    if (!eyes) return true;
    // Behind a space `:)` is a smiley in any case, else where nothing is open that it could close.
    return !/\s/.test(eyes[1] ?? '') && (isOpen || plain.charAt(offset) === '(');
  };
  const { pairs } = findPairs(plain, '(', ')', isBracket);
  const paired = new Set(pairs.flatMap(({ open, close }) => [open, close]));
  const hanBefore = countHan(plain);
  const isChinese = ({ open, close }: { open: number; close: number }): boolean => {
    if (text.charAt(open) === '（' || text.charAt(close) === '）') return true;
    if (hanBefore(close) === hanBefore(open + 1)) return false;
    const isCall = /\w/.test(characterBefore(plain, open)) && kindOf(characterAt(plain, open + 1)) !== 'han';
    const { before, after } = readSurroundings(plain, open, close + 1);
    return !isCall && (before === true || after === true || (before === undefined && after === undefined));
  };
  return {
    chinese: pairs.filter(isChinese).flatMap(({ open, close }) => [open, close]),
    isPaired: (offset) => paired.has(offset),
  };
}
