/** Two marks that belong together, by their offsets. */
export interface Pair {
  open: number;
  close: number;
}

/** The pairs among the marks of a text, inner ones first, and the marks that have no partner. */
export interface Pairs {
  pairs: Pair[];
  single: number[];
}

/**
 * Pairs opening with closing marks of one kind, from the inside out; never over a line break.
 *
 * @param isMark false for what only looks like one (an apostrophe, a smiley, an address)
 */
export function findPairs(
  text: string,
  open: string,
  close: string,
  isMark: (offset: number, isOpen: boolean) => boolean,
): Pairs {
  const pairs: Pair[] = [];
  const single: number[] = [];
  let waiting: number[] = [];
  const marks = new RegExp(`[${open}${close}\\n]`, 'g');
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark === '\n') {
      single.push(...waiting);
      waiting = [];
    } else if (mark === open) {
      if (isMark(index, waiting.length > 0)) waiting.push(index);
    } else if (isMark(index, waiting.length > 0)) {
      const partner = waiting.pop();
      if (partner === undefined) single.push(index);
      else pairs.push({ open: partner, close: index });
    }
  }
  return { pairs, single: [...single, ...waiting] };
}
