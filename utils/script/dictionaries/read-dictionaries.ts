import { fileMark, headLengths, isEnd, type PassName, passNames } from './format';

/** The double array of all passes, and what its words become; see format.ts. */
export interface Words {
  /** Code of each UTF-16 unit, 0 for those in no word. */
  codes: Uint16Array;
  labels: Uint16Array;
  /** For each slot the base it leads to, or the complement of the place in the pool of the word that ends. */
  targets: Int32Array;
  pool: Uint16Array;
}

/** One dictionary: what single units become, and where its words begin. */
export interface Pass {
  characters: Uint16Array;
  root: number;
}

export interface Dictionaries {
  words: Words;
  passes: Record<PassName, Pass>;
  /** Characters that Simplified text has and Traditional text never; the reverse. */
  simplifiedForms: string;
  traditionalForms: string;
}

const units = 0x10000;

function readTargets(low: Uint16Array, high: Uint8Array): Int32Array {
  const targets = new Int32Array(low.length);
  for (let slot = 0; slot < targets.length; slot++) {
    const upper = high[slot] ?? 0;
    const target = ((upper & ~isEnd) << 16) | (low[slot] ?? 0);
    targets[slot] = upper & isEnd ? ~target : target;
  }
  return targets;
}

function readCodes(alphabet: Uint16Array): Uint16Array {
  const codes = new Uint16Array(units);
  for (let i = 0; i < alphabet.length; i++) codes[alphabet[i] ?? 0] = i + 1;
  return codes;
}

function readCharacters(from: Uint16Array, to: Uint16Array): Uint16Array {
  const characters = new Uint16Array(units);
  for (let unit = 0; unit < units; unit++) characters[unit] = unit;
  for (let i = 0; i < from.length; i++) characters[from[i] ?? 0] = to[i] ?? 0;
  return characters;
}

/**
 * Reads the file of the dictionaries. What is large stays where it is; the rest takes about a millisecond.
 *
 * @throws Error where the bytes are no such file
 */
export function readDictionaries(bytes: ArrayBuffer): Dictionaries {
  const head = new Uint32Array(bytes, 0, headLengths + 2 * passNames.length);
  if (head[0] !== fileMark) throw new Error('These bytes hold no dictionaries');
  let place = head.byteLength;
  const take = (length = 0): Uint16Array => {
    const section = new Uint16Array(bytes, place, length);
    place += section.byteLength;
    return section;
  };
  const text = (section: Uint16Array): string => new TextDecoder('utf-16le').decode(section);
  const codes = readCodes(take(head[1]));
  const labels = take(head[2]);
  const low = take(head[2]);
  const passes = passNames.map((name, i): [PassName, Pass] => {
    const root = head[headLengths + 2 * i] ?? 0;
    const length = head[headLengths + 2 * i + 1];
    return [name, { root, characters: readCharacters(take(length), take(length)) }];
  });
  const pool = take(head[3]);
  const simplifiedForms = text(take(head[4]));
  const traditionalForms = text(take(head[5]));
  const targets = readTargets(low, new Uint8Array(bytes, place, labels.length));
  return {
    words: { codes, labels, targets, pool },
    passes: Object.fromEntries(passes) as Record<PassName, Pass>,
    simplifiedForms,
    traditionalForms,
  };
}
