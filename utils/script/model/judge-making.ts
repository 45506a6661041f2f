import { takeEvidence } from './evidence';
import { mostForms, scoreForms } from './score-forms';
import { isLeftover, type ScriptModel } from './script-model';

/** Length in UTF-16 units of the pieces in which a page is read, and how many are read at most. */
const pieceLength = 128;
const mostPieces = 64;
/**
 * Log-odds at which no more is read. Of correct texts two in three get there within three pieces, of texts that a machine
 * converted none of 200 before it was found out.
 */
const sureOdds = 8;
/** Pieces follow each other at this share of the page, so that the first ones lie far apart. */
const stride = 0.618;

const scores = new Int32Array(mostForms);

/** Where in which text a piece begins, one after the other as they are to be read. */
function* choosePieces(texts: readonly Uint16Array[]): Generator<{ units: Uint16Array; start: number }> {
  const pieces = texts.map(({ length }) => Math.ceil(length / pieceLength));
  const all = pieces.reduce((sum, count) => sum + count, 0);
  let step = Math.max(1, Math.round(all * stride));
  const divides = (a: number, b: number): number => (b ? divides(b, a % b) : a);
  while (divides(all, step) > 1) step++;
  for (let i = 0; i < Math.min(all, mostPieces); i++) {
    let piece = (i * step) % all;
    let text = 0;
    while (piece >= (pieces[text] ?? 0)) piece -= pieces[text++] ?? 0;
    const units = texts[text];
    if (units) yield { units, start: piece * pieceLength };
  }
}

/**
 * Whether a machine made the Traditional texts of one page, so far as pieces of them tell: a page is read until that is sure, and
 * of a long one a sample.
 */
export function isMachineMade(model: ScriptModel, texts: readonly Uint16Array[]): boolean {
  const { choicesOf, tokenOf, entryOf, formOf } = model;
  const evidence = takeEvidence(model);
  for (const { units, start } of choosePieces(texts)) {
    const end = Math.min(units.length, start + pieceLength);
    for (let at = start; at < end; at++) {
      const unit = units[at] ?? 0;
      if (!choicesOf[unit]) continue;
      const form = (formOf[unit] ?? 0) - 1;
      if (form < 0) {
        if (isLeftover(model, unit)) evidence.addLeftover(unit);
        continue;
      }
      const entry = (entryOf[tokenOf[unit] ?? 0] ?? 0) - 1;
      scoreForms(model, units, at, entry, scores);
      evidence.addForm(units, at, entry, form, scores);
    }
    if (Math.abs(evidence.odds) >= sureOdds) break;
  }
  return evidence.odds >= 0;
}
