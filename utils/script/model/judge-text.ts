import { takeTally } from './form-tally';
import { unitsPerNat } from './format';
import { type Choices, tokenAt } from './read-choices';
import type { ScriptModel } from './script-model';

/*
 * Was a text made by a machine? A person chooses each form by its word; a converter of single characters writes one form of
 * each key, whatever the word. Both explain a text with some likelihood, and their ratio decides. Values were chosen on
 * held-out parts of the training texts, see docs/script.md.
 */

/** Log-odds before any evidence: pages converted by a machine are few. */
const priorOdds = -4;
/** How often a person writes a form that the model does not expect, as often as it is written at all. */
const surpriseShare = 0.02;
/** The most that one place can tell, in nats. */
const mostSurprise = 5;
/** What is likelier, as most of a page is, tells nothing and is not counted: a surprise of 0.05 nats. */
const leastLikelihood = Math.exp(-0.05);
/** How likely a machine's text has another form of a key than the machine writes: quotations, names put right by hand. */
const strayShare = 0.02;
/** Weight of a form's own frequency in what a machine's table holds, against any form. */
const frequencyShare = 0.5;
/** What each different left-over character tells, and all of them together at most. */
const leftoverEvidence = 3;
const mostLeftoverEvidence = 9;

/** What is known of a page's making. */
export interface Judgement {
  /** How likely a machine made the text. */
  machineMade: number;
  /** By entry: 1 where the text has one form of it only, so that the form tells nothing about the word. */
  isUniform: Uint8Array;
}

/** exp(-n / unitsPerNat) for n from 0 to where nothing is left. */
const exponentials = Float64Array.from({ length: 20 * unitsPerNat }, (_, n) => Math.exp(-n / unitsPerNat));

/** The probability of one form among those of its place. */
function readShare(scores: number[], start: number, count: number, form: number): number {
  const own = scores[start + form] ?? 0;
  let sum = 0;
  for (let i = start; i < start + count; i++) {
    const below = own - (scores[i] ?? own);
    sum += below >= 0 ? (exponentials[below] ?? 0) : Math.exp(-below / unitsPerNat);
  }
  return 1 / sum;
}

/** More than the forms of any entry. */
const mostForms = 16;

/** Tells places that look alike: what stands there, and its neighbours. */
const nameOf = (entry: number, form: number, before: number, after: number): number =>
  ((entry * mostForms + form) * 0x10000 + before) * 0x10000 + after;

/** A text under way: where it has a choice, and what stands there now. */
export interface Draft {
  choices: Choices;
  /** By place: index of the form that stands there among those of its entry, -1 for a left-over and what is not known. */
  current: number[];
  /** By place: whether a character left over from Simplified stands there. */
  isLeft: boolean[];
}

/** Judges the texts of one page together. */
export function judgeTexts(model: ScriptModel, drafts: readonly Draft[]): Judgement {
  const { formStarts, priors, entryKeys } = model;
  const tally = takeTally(formStarts);
  /** By entry: log-likelihood that a person wrote what stands there. */
  const byPerson = new Map<number, number>();
  const seen = new Set<number>();
  const leftovers = new Set<number>();
  for (const { choices, current, isLeft } of drafts) {
    const { entries, starts, scores, text, offsets } = choices;
    for (let place = 0; place < current.length; place++) {
      const form = current[place] ?? -1;
      const at = offsets[place] ?? 0;
      if (form < 0) {
        if (isLeft[place]) leftovers.add(text.charCodeAt(at));
        continue;
      }
      const entry = entries[place] ?? 0;
      tally.add(entry, form);
      const first = formStarts[entry] ?? 0;
      const expected = readShare(scores, starts[place] ?? 0, (formStarts[entry + 1] ?? first) - first, form);
      const share = exponentials[-(priors[first + form] ?? 0)] ?? 0;
      const likelihood = (1 - surpriseShare) * expected + surpriseShare * share;
      if (likelihood > leastLikelihood) continue;
      // Places that look alike are no independent evidence.
      const name = nameOf(entry, form, tokenAt(model, text, at - 1), tokenAt(model, text, at + 1));
      if (seen.has(name)) continue;
      seen.add(name);
      byPerson.set(entry, (byPerson.get(entry) ?? 0) + Math.max(-mostSurprise, Math.log(likelihood)));
    }
  }
  const isUniform = new Uint8Array(entryKeys.length);
  let odds = priorOdds + Math.min(mostLeftoverEvidence, leftoverEvidence * leftovers.size);
  tally.drain(({ entry, common, often, total, forms }) => {
    const first = formStarts[entry] ?? 0;
    const share = exponentials[-(priors[first + common] ?? 0)] ?? 0;
    const byMachine =
      Math.log(frequencyShare * share + (1 - frequencyShare) / ((formStarts[entry + 1] ?? first) - first)) +
      (total - often) * Math.log(strayShare);
    odds += byMachine - (byPerson.get(entry) ?? 0);
    if (forms === 1) isUniform[entry] = 1;
  });
  return { machineMade: 1 / (1 + Math.exp(-odds)), isUniform };
}
