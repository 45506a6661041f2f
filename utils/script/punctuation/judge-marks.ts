import { findAfter, findBefore, kindOf } from './character-kinds';
import type { Line } from './read-line';

/** Closing marks and dashes that may stand between a word and the mark that ends it; opening ones before the next word. */
const closers = /^[?!)”’"'…—]$/;
const openers = /^[?!(“‘"']$/;
const blank = /^[^\S\n]$/;
const blankOrOpener = /^(?:[^\S\n]|[?!(“‘"'])$/;
/** `:)` and its like; beside a bracket that has a partner a colon is a colon. */
const smiley = /[:;]['-]?(?:[)(|]|[DPpOo](?![\p{L}\p{N}]))/uy;
const path = /^[\\/=:|-]$/;

/** The smiley that begins at an offset, if one does: which unit its bracket is, -1 where it has none. */
export function findSmiley(plain: string, offset: number): { bracket: number } | undefined {
  smiley.lastIndex = offset;
  const [found] = smiley.exec(plain) ?? [];
  if (!found) return undefined;
  return { bracket: /[()]$/.test(found) ? offset + found.length - 1 : -1 };
}

/**
 * Whether a half-width `,` `;` `:` `?` or `!` ends Chinese words: it follows Han, or it stands between another word and Han that
 * begins at once (`Windows,然后`; `Yahoo!奇摩` is a name). Space and a foreign word behind it leave it alone.
 */
export function isChineseMark(
  { plain }: Line,
  offset: number,
  isPaired: (bracket: number) => boolean,
): boolean {
  const mark = plain.charAt(offset);
  const next = plain.charAt(offset + 1);
  if (/[:;]/.test(mark)) {
    const found = findSmiley(plain, offset);
    if (found && !isPaired(found.bracket)) return false;
  }
  if (mark === ':' && (path.test(next) || plain.charAt(offset - 1) === ':')) return false;
  if (/[?!]/.test(mark) && /^(?:=|\w+=)/.test(plain.slice(offset + 1, offset + 16))) return false;

  const before = kindOf(findBefore(plain, offset, closers));
  const after = kindOf(findAfter(plain, offset + 1, openers));
  const isEnd = /[?!]/.test(mark);
  if (before === 'han' && (isEnd || after !== 'space')) return true;
  if (before === 'other') return after === 'han' && !isEnd;
  const lastWord = before === 'space' ? kindOf(findBefore(plain, offset, blank)) : before;
  const nextWord = kindOf(findAfter(plain, offset + 1, blankOrOpener));
  return lastWord === 'han' && (nextWord === 'han' || nextWord === 'end');
}
