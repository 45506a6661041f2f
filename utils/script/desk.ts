/**
 * A place for short texts while they are converted, used again and again: making an array takes as long as converting a hundred
 * units.
 */
export class Desk {
  readonly #units = new Uint16Array(0x2000);

  /** An array of a length, with anything in it; valid until the next call. */
  take(length: number): Uint16Array {
    return length <= this.#units.length ? this.#units.subarray(0, length) : new Uint16Array(length);
  }

  /** A copy of units; valid until the next call. */
  copy(units: Uint16Array): Uint16Array {
    const copy = this.take(units.length);
    copy.set(units);
    return copy;
  }
}
