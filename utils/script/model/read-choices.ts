import { findWeights, type ScriptModel } from './script-model';
import { boundary, skipped } from './tokens';

/**
 * The characters of a text that have a choice of forms, or are left over from Simplified. Scores lie one after the other
 * in `scores`: those of place i from `starts[i]` on, one for each form of its entry, as log-odds (`unitsPerNat` to a nat).
 */
export interface Choices {
  text: string;
  /** Offsets in the text, in UTF-16 units. */
  offsets: number[];
  /** Index of each place's entry in the model. */
  entries: number[];
  starts: number[];
  scores: number[];
}

/** The place of the next token of a text in a direction: white space inside a line is passed over. */
function findToken({ tokenOf }: ScriptModel, text: string, from: number, step: 1 | -1): number {
  let at = from + step;
  while (at >= 0 && at < text.length && tokenOf[text.charCodeAt(at)] === skipped) at += step;
  return at;
}

/** The token at a place; beyond the ends of the text lies the end of a line. */
export function tokenAt({ tokenOf }: ScriptModel, text: string, at: number): number {
  return at < 0 || at >= text.length ? boundary : (tokenOf[text.charCodeAt(at)] ?? boundary);
}

/** Weights of the longest known context on one side, -1 where none is known. */
function findSide(model: ScriptModel, text: string, key: number, at: number, step: 1 | -1): number {
  const nearAt = findToken(model, text, at, step);
  const near = tokenAt(model, text, nearAt);
  if (near === boundary) return -1;
  const side = step > 0 ? 1 : 0;
  const far = tokenAt(model, text, findToken(model, text, nearAt, step));
  const longer = far === boundary ? -1 : findWeights(model, key, side, near, far);
  return longer >= 0 ? longer : findWeights(model, key, side, near, 0);
}

/** Adds the score of each form of an entry, beside the neighbours that a place has, to a list. */
export function addScores(
  model: ScriptModel,
  text: string,
  at: number,
  entry: number,
  scores: number[],
): void {
  const { tokenOf, formStarts, priors, weights } = model;
  const key = tokenOf[text.charCodeAt(at)] ?? 0;
  const first = formStarts[entry] ?? 0;
  const count = (formStarts[entry + 1] ?? first) - first;
  const left = count > 1 ? findSide(model, text, key, at, -1) : -1;
  const right = count > 1 ? findSide(model, text, key, at, 1) : -1;
  for (let i = 0; i < count; i++)
    scores.push(
      (priors[first + i] ?? 0) +
        (left < 0 ? 0 : (weights[left + i] ?? 0)) +
        (right < 0 ? 0 : (weights[right + i] ?? 0)),
    );
}

/**
 * Reads where a text has a choice, and how likely each form is there by its neighbours' keys.
 *
 * @param withLeftovers whether to read what is left over from Simplified with one form only: no choice, but to be mended
 */
export function readChoices(model: ScriptModel, text: string, withLeftovers: boolean): Choices {
  const choices: Choices = { text, offsets: [], entries: [], starts: [], scores: [] };
  const { offsets, entries, starts, scores } = choices;
  const { tokenOf, entryOf, choicesOf } = model;
  const least = withLeftovers ? 1 : 2;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((choicesOf[unit] ?? 0) < least) continue;
    const entry = (entryOf[tokenOf[unit] ?? 0] ?? 0) - 1;
    offsets.push(at);
    entries.push(entry);
    starts.push(scores.length);
    addScores(model, text, at, entry, scores);
  }
  return choices;
}
