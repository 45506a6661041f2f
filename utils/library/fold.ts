import { toRepresentative } from './variants';

const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = [...character.normalize('NFKC').toLowerCase()].map(toRepresentative).join('');
  known.set(character, folded);
  return folded;
}

/**
 * Text as it is searched: one form for all scripts of a Chinese character, full and half width, upper and lower case.
 * Folded character by character, so that a hit can be traced back to the text.
 */
export function foldText(text: string): string {
  let folded = '';
  for (const character of text.normalize('NFC')) folded += foldCharacter(character);
  return folded;
}

/** Folded text, and for each of its UTF-16 units where in the text (NFC) its character begins and ends. */
export interface FoldedText {
  folded: string;
  starts: number[];
  ends: number[];
}

/** Folds text, which must be NFC, with the places its units come from. */
export function foldWithPlaces(text: string): FoldedText {
  const result: FoldedText = { folded: '', starts: [], ends: [] };
  let place = 0;
  for (const character of text) {
    const part = foldCharacter(character);
    result.folded += part;
    for (let unit = 0; unit < part.length; unit += 1) {
      result.starts.push(place);
      result.ends.push(place + character.length);
    }
    place += character.length;
  }
  return result;
}

/** The words of a query, folded; a text matches when it holds all of them. */
export function toTerms(query: string): string[] {
  return [...new Set(foldText(query).split(/\s+/).filter(Boolean))];
}
