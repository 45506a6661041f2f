import { isWhole } from '@/utils/script/dictionaries/format';

/** Collects the values of words; each is written once. */
export class ValuePool {
  readonly units: number[] = [];
  readonly #places = new Map<string, number>();

  /**
   * The place of a word's value: which units differ from what its characters become one by one, or the whole value where
   * it has another length.
   *
   * @param plain the word with each of its units replaced by the list of characters
   */
  placeOf(plain: string, value: string): number {
    const units = plain.length === value.length ? differences(plain, value) : whole(value);
    const key = units.join();
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.units.length;
    this.units.push(...units);
    this.#places.set(key, place);
    return place;
  }
}

const whole = (value: string): number[] => [
  isWhole + value.length,
  ...Array.from({ length: value.length }, (_, i) => value.charCodeAt(i)),
];

function differences(plain: string, value: string): number[] {
  const units: number[] = [];
  for (let i = 0; i < value.length; i++) if (value[i] !== plain[i]) units.push(i, value.charCodeAt(i));
  return [units.length / 2, ...units];
}
