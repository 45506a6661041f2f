/** What a text has of one entry of the model. */
export interface EntryTally {
  entry: number;
  /** The form that occurs most, among those of the entry, and how often it does; of several the one seen first. */
  common: number;
  often: number;
  /** How often all forms occur together, and how many of them do. */
  total: number;
  forms: number;
}

/**
 * How often a text has each form of each entry. Counts lie in arrays, made once: maps would take longer than all else about a
 * page.
 */
class FormTally {
  readonly #formStarts: Uint16Array;
  /** By a form's place among those of all entries. */
  readonly #counts: Uint32Array;
  readonly #totals: Uint32Array;
  readonly #entries: number[] = [];
  readonly #forms: number[] = [];

  /** @param formStarts where each entry's forms start, and one more for the end */
  constructor(formStarts: Uint16Array) {
    this.#formStarts = formStarts;
    this.#totals = new Uint32Array(formStarts.length);
    this.#counts = new Uint32Array(formStarts.at(-1) ?? 0);
  }

  /** Counts a form, given by its index among those of its entry. */
  add(entry: number, form: number): void {
    const place = (this.#formStarts[entry] ?? 0) + form;
    const total = this.#totals[entry] ?? 0;
    const count = this.#counts[place] ?? 0;
    if (!total) this.#entries.push(entry);
    if (!count) this.#forms.push(place);
    this.#totals[entry] = total + 1;
    this.#counts[place] = count + 1;
  }

  /**
   * Calls back for each entry that was seen, in the order in which they were, and forgets them. The object is the same every
   * time.
   */
  drain(visit: (tally: EntryTally) => void): void {
    const tally = { entry: 0, common: 0, often: 0, total: 0, forms: 0 };
    for (const entry of this.#entries) {
      const first = this.#formStarts[entry] ?? 0;
      tally.entry = entry;
      tally.total = this.#totals[entry] ?? 0;
      tally.often = 0;
      tally.forms = 0;
      for (let place = first; place < (this.#formStarts[entry + 1] ?? first); place++) {
        const count = this.#counts[place] ?? 0;
        if (!count) continue;
        tally.forms++;
        const isEarlier = count === tally.often && this.#isEarlier(place, first + tally.common);
        if (count < tally.often || (count === tally.often && !isEarlier)) continue;
        tally.common = place - first;
        tally.often = count;
      }
      visit(tally);
      this.#totals[entry] = 0;
    }
    for (const place of this.#forms) this.#counts[place] = 0;
    this.#entries.length = 0;
    this.#forms.length = 0;
  }

  #isEarlier(place: number, other: number): boolean {
    return this.#forms.indexOf(place) < this.#forms.indexOf(other);
  }
}

const tallies = new WeakMap<Uint16Array, FormTally>();

/** The empty tally of a model, by where its entries' forms start. Whoever takes it drains it. */
export function takeTally(formStarts: Uint16Array): FormTally {
  const tally = tallies.get(formStarts) ?? new FormTally(formStarts);
  tallies.set(formStarts, tally);
  return tally;
}
