/** Units that are kept at most: a long chapter. */
const mostKept = 0x20000;

/**
 * A place for texts while they are converted, used again and again: making an array takes as long as converting a hundred
 * units.
 */
export class Desk {
  #units = new Uint16Array(0x2000);

  /** An array of a length, with anything in it; valid until the next call. */
  take(length: number): Uint16Array {
    if (length > mostKept) return new Uint16Array(length);
    if (length > this.#units.length) this.#units = new Uint16Array(mostKept);
    return this.#units.subarray(0, length);
  }

  /** A copy of units; valid until the next call. */
  copy(units: Uint16Array): Uint16Array {
    const copy = this.take(units.length);
    copy.set(units);
    return copy;
  }
}
