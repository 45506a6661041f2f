import { unitsPerNat } from './format';
import type { Side } from './hash';
import { findWeights, isLeftover, type ScriptModel } from './script-model';
import { boundary, skipped } from './tokens';

/**
 * The characters of a text that have a choice of forms, or are left over from Simplified. Scores lie one after the other
 * in `scores`: those of place i from `starts[i]` on, one for each form of its entry, as log-probabilities (`unitsPerNat`).
 */
export interface Choices {
  text: string;
  /** Offsets in the text, in UTF-16 units. */
  offsets: number[];
  /** Index of each place's entry in the model. */
  entries: number[];
  starts: number[];
  scores: number[];
  /** Hash of each place's neighbours: places that look alike are no independent evidence. */
  neighbours: number[];
}

/** exp(-n / unitsPerNat) for n from 0 to where nothing is left. */
const exponentials = Float64Array.from({ length: 20 * unitsPerNat }, (_, n) => Math.exp(-n / unitsPerNat));

/** Turns sums of log-weights, the last `count` of an array, into log-probabilities. */
function normalise(scores: number[], count: number): void {
  const start = scores.length - count;
  let best = Number.NEGATIVE_INFINITY;
  for (let i = start; i < scores.length; i++) best = Math.max(best, scores[i] ?? best);
  let sum = 0;
  for (let i = start; i < scores.length; i++) sum += exponentials[best - (scores[i] ?? best)] ?? 0;
  const shift = best + Math.round(Math.log(sum) * unitsPerNat);
  for (let i = start; i < scores.length; i++) scores[i] = (scores[i] ?? 0) - shift;
}

/** The next token of a text in a direction, white space skipped; `at` tells where it stands. */
function findToken(model: ScriptModel, text: string, from: number, step: 1 | -1): number {
  let at = from + step;
  while (at >= 0 && at < text.length && model.tokenOf[text.charCodeAt(at)] === skipped) at += step;
  return at;
}

const tokenAt = (model: ScriptModel, text: string, at: number): number =>
  at < 0 || at >= text.length ? boundary : (model.tokenOf[text.charCodeAt(at)] ?? boundary);

/** Weights of the longest known context on one side, -1 where none is known. */
function findSide(model: ScriptModel, text: string, key: number, at: number, side: Side): number {
  const step = side ? 1 : -1;
  const nearAt = findToken(model, text, at, step);
  const near = tokenAt(model, text, nearAt);
  if (near === boundary) return -1;
  const far = tokenAt(model, text, findToken(model, text, nearAt, step));
  const longer = far === boundary ? -1 : findWeights(model, key, side, near, far);
  if (longer >= 0) return longer;
  return findWeights(model, key, side, near, 0);
}

/** Reads where a text has a choice, and how likely each form is there by its neighbours' keys. */
export function readChoices(model: ScriptModel, text: string): Choices {
  const choices: Choices = { text, offsets: [], entries: [], starts: [], scores: [], neighbours: [] };
  const { tokenOf, entryOf, formStarts, priors, weights } = model;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const key = tokenOf[unit] ?? 0;
    const entry = (entryOf[key] ?? 0) - 1;
    if (entry < 0) continue;
    const first = formStarts[entry] ?? 0;
    const count = (formStarts[entry + 1] ?? first) - first;
    if (count === 1 && !isLeftover(model, unit)) continue;
    choices.offsets.push(at);
    choices.entries.push(entry);
    choices.starts.push(choices.scores.length);
    choices.neighbours.push((tokenAt(model, text, at - 1) << 16) | tokenAt(model, text, at + 1));
    if (count === 1) {
      choices.scores.push(0);
      continue;
    }
    const left = findSide(model, text, key, at, 0);
    const right = findSide(model, text, key, at, 1);
    for (let i = 0; i < count; i++)
      choices.scores.push(
        (priors[first + i] ?? 0) +
          (left < 0 ? 0 : (weights[left + i] ?? 0)) +
          (right < 0 ? 0 : (weights[right + i] ?? 0)),
      );
    normalise(choices.scores, count);
  }
  return choices;
}
