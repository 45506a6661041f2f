import { unitsPerNat } from './format';
import { hashContext } from './hash';
import { mostForms, tokenAt } from './score-forms';
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
const strayOdds = Math.log(0.02);
/** Weight of a form's own frequency in what a machine's table holds, against any form. */
const frequencyShare = 0.5;
/** What each different left-over character tells, and all of them together at most. */
const leftoverEvidence = 3;
const mostLeftoverEvidence = 9;

/** exp(-n / unitsPerNat) for n from 0 to where nothing is left. */
const exponentials = Float64Array.from({ length: 20 * unitsPerNat }, (_, n) => Math.exp(-n / unitsPerNat));

/** The probability of one form among those of its place. */
function readShare(scores: Int32Array, count: number, form: number): number {
  const own = scores[form] ?? 0;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const below = own - (scores[i] ?? own);
    sum += below >= 0 ? (exponentials[below] ?? 0) : Math.exp(-below / unitsPerNat);
  }
  return 1 / sum;
}

/**
 * A number for places that look alike: what stands there, and its neighbours. Of 30 bits, for sets of larger numbers take several times as
 * long; that two places share one by chance is rare and does no harm.
 */
const nameOf = (entry: number, form: number, before: number, after: number): number =>
  hashContext(entry * mostForms + form, 0, before, after) >>> 2;

/**
 * What is found in the texts of a page about who wrote them. Counts lie in arrays that are made once for a model: maps would take
 * longer than all else about a page.
 */
export class Evidence {
  readonly #model: ScriptModel;
  /** By entry: how many places it has, how many of them have its commonest form, which that is, and how many forms occur. */
  readonly #totals: Uint32Array;
  readonly #often: Uint32Array;
  readonly #common: Uint8Array;
  readonly #kinds: Uint8Array;
  /** By a form's place among those of all entries: how often it occurs. */
  readonly #counts: Uint32Array;
  /** By the same: the log-likelihood that a machine's table holds the form, 0 where it was not asked for yet. */
  readonly #inTable: Float64Array;
  readonly #entries: number[] = [];
  readonly #forms: number[] = [];
  readonly #seen = new Set<number>();
  readonly #leftovers = new Set<number>();
  #odds = priorOdds;

  constructor(model: ScriptModel) {
    const { formStarts, priors } = model;
    const entries = formStarts.length - 1;
    this.#model = model;
    this.#totals = new Uint32Array(entries);
    this.#often = new Uint32Array(entries);
    this.#common = new Uint8Array(entries);
    this.#kinds = new Uint8Array(entries);
    this.#counts = new Uint32Array(priors.length);
    this.#inTable = new Float64Array(priors.length);
  }

  /** Log-odds that a machine made the texts. */
  get odds(): number {
    return this.#odds + Math.min(mostLeftoverEvidence, leftoverEvidence * this.#leftovers.size);
  }

  /** Whether the texts have one form of an entry only, so that the form tells nothing about the word. */
  isUniform(entry: number): boolean {
    return this.#kinds[entry] === 1;
  }

  /** A character that only Simplified text has. */
  addLeftover(unit: number): void {
    this.#leftovers.add(unit);
  }

  /** A form, given by its index among those of its entry, at a place whose scores are known. */
  addForm(units: Uint16Array, at: number, entry: number, form: number, scores: Int32Array): void {
    const { formStarts, priors } = this.#model;
    const first = formStarts[entry] ?? 0;
    this.#count(entry, form, first);
    const expected = readShare(scores, (formStarts[entry + 1] ?? first) - first, form);
    if (expected > leastLikelihood) return;
    const share = exponentials[-(priors[first + form] ?? 0)] ?? 0;
    const likelihood = (1 - surpriseShare) * expected + surpriseShare * share;
    if (likelihood > leastLikelihood) return;
    // Places that look alike are no independent evidence.
    const name = nameOf(
      entry,
      form,
      tokenAt(this.#model, units, at - 1),
      tokenAt(this.#model, units, at + 1),
    );
    if (this.#seen.has(name)) return;
    this.#seen.add(name);
    this.#odds -= Math.max(-mostSurprise, Math.log(likelihood));
  }

  #count(entry: number, form: number, first: number): void {
    const place = first + form;
    const total = (this.#totals[entry] ?? 0) + 1;
    const count = (this.#counts[place] ?? 0) + 1;
    this.#totals[entry] = total;
    this.#counts[place] = count;
    if (count === 1) {
      this.#forms.push(place);
      this.#kinds[entry] = (this.#kinds[entry] ?? 0) + 1;
    }
    const common = this.#common[entry] ?? 0;
    if (total === 1) {
      this.#entries.push(entry);
      this.#odds += this.#readTable(entry, place);
    } else if (count <= (this.#often[entry] ?? 0)) {
      this.#odds += strayOdds;
      return;
    } else if (form !== common) {
      this.#odds += this.#readTable(entry, place) - this.#readTable(entry, first + common);
    }
    this.#common[entry] = form;
    this.#often[entry] = count;
  }

  #readTable(entry: number, place: number): number {
    const known = this.#inTable[place] ?? 0;
    if (known) return known;
    const { formStarts, priors } = this.#model;
    const count = (formStarts[entry + 1] ?? 0) - (formStarts[entry] ?? 0);
    const share = exponentials[-(priors[place] ?? 0)] ?? 0;
    const odds = Math.log(frequencyShare * share + (1 - frequencyShare) / count);
    this.#inTable[place] = odds;
    return odds;
  }

  /** Forgets everything. */
  clear(): void {
    for (const entry of this.#entries) {
      this.#totals[entry] = 0;
      this.#often[entry] = 0;
      this.#kinds[entry] = 0;
    }
    for (const place of this.#forms) this.#counts[place] = 0;
    this.#entries.length = 0;
    this.#forms.length = 0;
    // To clear a set takes as long as to judge some characters.
    if (this.#seen.size) this.#seen.clear();
    if (this.#leftovers.size) this.#leftovers.clear();
    this.#odds = priorOdds;
  }
}

const kept = new WeakMap<ScriptModel, Evidence>();

/** The evidence of a model, empty; valid until it is taken again. */
export function takeEvidence(model: ScriptModel): Evidence {
  const evidence = kept.get(model) ?? new Evidence(model);
  kept.set(model, evidence);
  evidence.clear();
  return evidence;
}
