import type { Edit } from './alignment';
import type { Conversion } from './engine';

/**
 * Takes over from a converted text, character by character, only what stands in place of the wanted characters of the
 * original. Both texts have the same number of code points.
 */
export function substituteWhere(
  text: string,
  converted: string,
  isWanted: (character: string) => boolean,
): Conversion {
  const edits: Edit[] = [];
  const others = converted[Symbol.iterator]();
  let out = '';
  let start = 0;
  for (const character of text) {
    const other = others.next().value ?? character;
    const taken = isWanted(character) ? other : character;
    const end = start + character.length;
    if (taken.length !== character.length)
      edits.push({ start, end, newStart: out.length, newEnd: out.length + taken.length });
    out += taken;
    start = end;
  }
  return { text: out, steps: [edits] };
}
