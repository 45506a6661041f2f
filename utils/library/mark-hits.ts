import { foldWithPlaces } from './fold';
import { toOneLine } from './one-line';

/** A piece of text, and whether it is a hit. */
export interface Marked {
  text: string;
  isHit: boolean;
}

/** Characters shown before the first hit of a snippet, and in all. */
const leadIn = 24;
const snippetLength = 120;

type Range = [start: number, end: number];

/** Where terms occur in a text, as ranges of the text in order. */
function findRanges(text: string, terms: string[]): Range[] {
  const { folded, starts, ends } = foldWithPlaces(text);
  const ranges: Range[] = [];
  for (const term of terms)
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length))
      ranges.push([starts[at] ?? 0, ends[at + term.length - 1] ?? text.length]);
  return ranges.sort((a, b) => a[0] - b[0]);
}

/** Cuts text (NFC) at the hits of folded terms; hits that touch become one. */
export function markHits(text: string, terms: string[]): Marked[] {
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

/** About 120 characters of a text around its first hit, marked; its beginning where nothing is hit. */
export function makeSnippet(text: string, terms: string[]): Marked[] {
  const normal = toOneLine(text.normalize('NFC'));
  const [first = 0] = findRanges(normal, terms)[0] ?? [];
  const before = [...normal.slice(0, first)].slice(-leadIn).join('');
  const from = first - before.length;
  const shown = [...normal.slice(from, from + 2 * snippetLength)].slice(0, snippetLength).join('');
  const pieces = markHits(shown, terms);
  if (from > 0) pieces.unshift({ text: '…', isHit: false });
  if (from + shown.length < normal.length) pieces.push({ text: '…', isHit: false });
  return pieces;
}
