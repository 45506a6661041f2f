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
/** What is less surprising tells nothing and is not counted. */
const leastSurprise = -0.05;
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

/** What has been seen of one key. */
interface KeyEvidence {
  counts: Map<number, number>;
  /** Log-likelihood that a person wrote what stands there. */
  byPerson: number;
}

/**
 * Judges the texts of one page together.
 *
 * @param current by text, by place: index of the form that stands there among those of its entry, -1 for a left-over
 *   character and for what the model does not know
 */
export function judgeTexts(
  model: ScriptModel,
  texts: readonly Choices[],
  current: readonly Int8Array[],
  isLeft: (text: number, place: number) => boolean,
): Judgement {
  const keys = new Map<number, KeyEvidence>();
  const seen = new Set<string>();
  const leftovers = new Set<number>();
  for (const [t, { entries, starts, scores, text, offsets }] of texts.entries()) {
    for (const [place, entry] of entries.entries()) {
      const form = current[t]?.[place] ?? -1;
      if (form < 0) {
        if (isLeft(t, place)) leftovers.add(text.charCodeAt(offsets[place] ?? 0));
        continue;
      }
      const key = keys.get(entry) ?? { counts: new Map<number, number>(), byPerson: 0 };
      keys.set(entry, key);
      key.counts.set(form, (key.counts.get(form) ?? 0) + 1);
      const first = model.formStarts[entry] ?? 0;
      const expected = readShare(
        scores,
        starts[place] ?? 0,
        (model.formStarts[entry + 1] ?? first) - first,
        form,
      );
      const share = Math.exp((model.priors[first + form] ?? 0) / unitsPerNat);
      const surprise = Math.log((1 - surpriseShare) * expected + surpriseShare * share);
      if (surprise > leastSurprise) continue;
      // Places that look alike are no independent evidence.
      const at = offsets[place] ?? 0;
      const name = `${entry} ${form} ${tokenAt(model, text, at - 1)} ${tokenAt(model, text, at + 1)}`;
      if (seen.has(name)) continue;
      seen.add(name);
      key.byPerson += Math.max(-mostSurprise, surprise);
    }
  }
  const isUniform = new Uint8Array(model.entryKeys.length);
  let odds = priorOdds + Math.min(mostLeftoverEvidence, leftoverEvidence * leftovers.size);
  for (const [entry, { counts, byPerson }] of keys) {
    const first = model.formStarts[entry] ?? 0;
    const forms = (model.formStarts[entry + 1] ?? first) - first;
    let common = -1;
    let total = 0;
    for (const [form, count] of counts) {
      total += count;
      if (count > (counts.get(common) ?? 0)) common = form;
    }
    const share = Math.exp((model.priors[first + common] ?? 0) / unitsPerNat);
    const byMachine =
      Math.log(frequencyShare * share + (1 - frequencyShare) / forms) +
      (total - (counts.get(common) ?? 0)) * Math.log(strayShare);
    odds += byMachine - byPerson;
    if (counts.size === 1) isUniform[entry] = 1;
  }
  return { machineMade: 1 / (1 + Math.exp(-odds)), isUniform };
}
