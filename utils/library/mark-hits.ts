import { foldText, foldWithPlaces } from './fold';
import { findTerm } from './index/character-kind';
import { toOneLine } from './one-line';

/** A piece of text, and whether it is a hit. */
export interface Marked {
  text: string;
  isHit: boolean;
}

/** Characters shown before the first hit of a snippet, and in all. */
const leadIn = 24;
const snippetLength = 120;
/** UTF-16 units around the first hit that a snippet is made from. */
const reach = 4 * snippetLength;

type Range = [start: number, end: number];

/** Where terms occur in a text, as ranges of the text in order. */
function findRanges(text: string, terms: readonly string[]): Range[] {
  const { folded, starts, ends } = foldWithPlaces(text);
  const ranges: Range[] = [];
  for (const term of terms)
    for (let at = findTerm(folded, term); at >= 0; at = findTerm(folded, term, at + term.length))
      ranges.push([starts[at] ?? 0, ends[at + term.length - 1] ?? text.length]);
  return ranges.sort((a, b) => a[0] - b[0]);
}

/** Cuts text (NFC) at the hits of folded terms; hits that touch become one. */
export function markHits(text: string, terms: readonly string[]): Marked[] {
  const pieces: Marked[] = [];
  const add = (piece: string, isHit: boolean) => {
    const last = pieces.at(-1);
    if (!piece) return;
    if (last?.isHit === isHit) last.text += piece;
    else pieces.push({ text: piece, isHit });
  };
  let end = 0;
  for (const [from, to] of findRanges(text, terms)) {
    if (to <= end) continue;
    add(text.slice(end, from), false);
    add(text.slice(Math.max(from, end), to), true);
    end = to;
  }
  add(text.slice(end), false);
  return pieces;
}

/** Where in a text (NFC) the first hit begins; 0 where there is none. */
function findFirst(text: string, terms: readonly string[], folded: string): number {
  const places = terms.map((term) => findTerm(folded, term)).filter((place) => place >= 0);
  const first = places.length ? Math.min(...places) : 0;
  // Mostly a character folds to one, and places are the same.
  return folded.length === text.length ? first : (foldWithPlaces(text).starts[first] ?? 0);
}

/** A stretch of text around a place, not cut within a character. */
const cutAround = (text: string, place: number): string =>
  text.slice(Math.max(0, place - reach), place + reach).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

/**
 * About 120 characters of a text around its first hit, marked; its beginning where nothing is hit. `folded` is the text
 * (NFC) folded, where the caller has it already.
 */
export function makeSnippet(text: string, terms: readonly string[], folded?: string): Marked[] {
  const whole = text.normalize('NFC');
  const place = findFirst(whole, terms, folded ?? foldText(whole));
  const around = cutAround(whole, place);
  const normal = toOneLine(around);
  const [first = 0] = findRanges(normal, terms)[0] ?? [];
  const before = [...normal.slice(0, first)].slice(-leadIn).join('');
  const from = first - before.length;
  const shown = [...normal.slice(from, from + 2 * snippetLength)].slice(0, snippetLength).join('');
  const pieces = markHits(shown, terms);
  const isCutBefore = from > 0 || place > reach;
  const isCutAfter = from + shown.length < normal.length || place + reach < whole.length;
  if (isCutBefore) pieces.unshift({ text: '…', isHit: false });
  if (isCutAfter) pieces.push({ text: '…', isHit: false });
  return pieces;
}
