/** Text under way through passes. Longer than its text: the units behind `length` mean nothing. */
export interface Stretch {
  units: Uint16Array;
  length: number;
  /** Where it is set, no word reaches from before that unit to it: words of an earlier pass, each for itself. */
  cuts: Uint8Array | undefined;
}

/** More arguments than this may overflow the stack. */
const mostArguments = 0x2000;

/** Where short texts lie while they are converted, one after the other: making an array takes as long as a hundred units. */
const desk = new Uint16Array(0x2000);

/** A text to convert, valid until the next call. */
export function toStretch(text: string): Stretch {
  const { length } = text;
  const units = length <= desk.length ? desk : new Uint16Array(length);
  for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
  return { units, length, cuts: undefined };
}

/** The text of a stretch. Not by TextDecoder, which replaces unpaired surrogates. */
export function toText({ units, length }: Stretch): string {
  let text = '';
  for (let start = 0; start < length; start += mostArguments) {
    const part = units.subarray(start, Math.min(length, start + mostArguments));
    // By its type, `apply` wants an array; typed ones are read as they are, eight times as fast as spread ones.
    text += Reflect.apply(String.fromCharCode, undefined, part);
  }
  return text;
}
