import { findWeights, type ScriptModel } from './script-model';
import { boundary, skipped } from './tokens';

/** More than the forms of any entry. */
export const mostForms = 32;

/** The token at a place; beyond the ends of the text lies the end of a line. */
export function tokenAt({ tokenOf }: ScriptModel, units: Uint16Array, at: number): number {
  return at < 0 || at >= units.length ? boundary : (tokenOf[units[at] ?? 0] ?? boundary);
}

/** Weights of the longest known context on one side, -1 where none is known. A longer one is known only where the shorter is. */
function findSide(model: ScriptModel, units: Uint16Array, key: number, at: number, step: 1 | -1): number {
  let place = at + step;
  let near = tokenAt(model, units, place);
  // White space inside a line is passed over.
  for (; near === skipped; near = tokenAt(model, units, place)) place += step;
  if (near === boundary) return -1;
  const side = step > 0 ? 1 : 0;
  const shorter = findWeights(model, key, side, near, 0);
  if (shorter < 0) return -1;
  place += step;
  let far = tokenAt(model, units, place);
  for (; far === skipped; far = tokenAt(model, units, place)) place += step;
  const longer = far === boundary ? -1 : findWeights(model, key, side, near, far);
  return longer >= 0 ? longer : shorter;
}

/**
 * How likely each form of an entry is at a place, by its neighbours' keys: log-odds, `unitsPerNat` to a nat.
 *
 * @param scores gets them, from its beginning on
 * @returns how many forms there are
 */
export function scoreForms(
  model: ScriptModel,
  units: Uint16Array,
  at: number,
  entry: number,
  scores: Int32Array,
): number {
  const { tokenOf, formStarts, priors, weights } = model;
  const first = formStarts[entry] ?? 0;
  const count = (formStarts[entry + 1] ?? first) - first;
  const key = tokenOf[units[at] ?? 0] ?? 0;
  const left = count > 1 ? findSide(model, units, key, at, -1) : -1;
  const right = count > 1 ? findSide(model, units, key, at, 1) : -1;
  for (let form = 0; form < count; form++)
    scores[form] =
      (priors[first + form] ?? 0) +
      (left < 0 ? 0 : (weights[left + form] ?? 0)) +
      (right < 0 ? 0 : (weights[right + form] ?? 0));
  return count;
}

/** The index of the highest of some scores, the first of several. */
export function bestOf(scores: Int32Array, count: number): number {
  let best = 0;
  for (let form = 1; form < count; form++) if ((scores[form] ?? 0) > (scores[best] ?? 0)) best = form;
  return best;
}
