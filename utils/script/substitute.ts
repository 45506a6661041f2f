import type { Edit } from './alignment';
import type { Conversion } from './engine';

const widthOf = (point: number): number => (point > 0xffff ? 2 : 1);

/**
 * Takes over from a converted text, character by character, only what stands in place of the wanted characters of the
 * original. Both texts have the same number of code points.
 */
export function substituteWhere(
  text: string,
  converted: string,
  isWanted: (character: string) => boolean,
): Conversion {
  if (text === converted) return { text, steps: [] };
  const edits: Edit[] = [];
  let out = '';
  let copied = 0;
  for (let i = 0, j = 0; i < text.length; ) {
    const from = text.codePointAt(i) ?? 0;
    const to = converted.codePointAt(j) ?? 0;
    const end = i + widthOf(from);
    if (from !== to && isWanted(String.fromCodePoint(from))) {
      out += text.slice(copied, i);
      const newEnd = out.length + widthOf(to);
      if (widthOf(from) !== widthOf(to)) edits.push({ start: i, end, newStart: out.length, newEnd });
      out += String.fromCodePoint(to);
      copied = end;
    }
    i = end;
    j += widthOf(to);
  }
  return { text: out + text.slice(copied), steps: edits.length ? [edits] : [] };
}
