import { type Evidence, takeEvidence } from './evidence';
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

const divides = (a: number, b: number): number => (b ? divides(b, a % b) : a);

/** How far apart pieces that follow each other lie, so that each comes once. */
function chooseStep(pieces: number): number {
  let step = Math.max(1, Math.round(pieces * stride));
  while (divides(pieces, step) > 1) step++;
  return step;
}

const countPieces = ({ length }: Uint16Array): number => Math.ceil(length / pieceLength);

/** Takes the evidence of the piece of a text that begins at a place. */
function readPiece(model: ScriptModel, evidence: Evidence, units: Uint16Array, start: number): void {
  const { choicesOf, tokenOf, entryOf, formOf } = model;
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
}

/**
 * Whether a machine made the Traditional texts of one page, so far as pieces of them tell: a page is read until that is sure, and
 * of a long one a sample.
 */
export function isMachineMade(model: ScriptModel, texts: readonly Uint16Array[]): boolean {
  const evidence = takeEvidence(model);
  const pieces = texts.reduce((sum, units) => sum + countPieces(units), 0);
  const step = chooseStep(pieces);
  for (let i = 0; i < Math.min(pieces, mostPieces); i++) {
    let piece = (i * step) % pieces;
    const units = texts.find((text) => {
      const count = countPieces(text);
      if (piece < count) return true;
      piece -= count;
      return false;
    });
    if (!units) break;
    readPiece(model, evidence, units, piece * pieceLength);
    if (Math.abs(evidence.odds) >= sureOdds) break;
  }
  return evidence.odds >= 0;
}
