import { eachUnit, unitCount } from '../units';
import { alsoEnds, fileMark, headLengths, isEnd, type PassName, passNames } from './format';
import { anyPairs, collectPairs } from './pairs';

/** The double array of all passes, and what its words become; see format.ts. */
export interface Words {
  /** Code of each UTF-16 unit, 0 for those in no word. */
  codes: Uint16Array;
  labels: Uint16Array;
  /**
   * For each slot twice the base it leads to, and one more where a word ends there too; or the complement of the place in
   * the pool of the only word that ends there.
   */
  targets: Int32Array;
  pool: Uint16Array;
}

/** Marks of a head: words begin with the unit; it is a word by itself, which becomes something longer. */
export const beginsWords = 0x10000;
export const isWord = 0x20000;

/** One dictionary. */
export interface Pass {
  /** What each UTF-16 unit becomes by itself, and the marks, so that one look tells all of most units. */
  heads: Int32Array;
  /** Where words lead from their first unit, where some begin with it. */
  slots: Int32Array;
  /** Which two units words begin with (`pairs.ts`). */
  pairs: Int32Array;
  /** How many units it was asked for. */
  seen: number;
}

export interface Dictionaries {
  words: Words;
  /** A pass for a text of some length; its tables are made at the first call. */
  findPass: (name: PassName, length: number) => Pass;
  /** Characters that Traditional text has and Simplified text never. */
  traditionalForms: string;
}

/** So many units a pass reads before it is worth to collect its pairs, which takes as long as converting a million of them. */
const fewUnits = 20_000;

function readTargets(low: Uint16Array, high: Uint8Array): Int32Array {
  const targets = new Int32Array(low.length);
  for (let slot = 0; slot < targets.length; slot++) {
    const upper = high[slot] ?? 0;
    const target = ((upper & (alsoEnds - 1)) << 16) | (low[slot] ?? 0);
    targets[slot] = upper & isEnd ? ~target : 2 * target + (upper & alsoEnds ? 1 : 0);
  }
  return targets;
}

function readCodes(alphabet: Uint16Array): Uint16Array {
  const codes = new Uint16Array(unitCount);
  for (let i = 0; i < alphabet.length; i++) codes[alphabet[i] ?? 0] = i + 1;
  return codes;
}

/** What the file says of a pass: the base of its words, and its list of characters. */
interface PassList {
  root: number;
  from: Uint16Array;
  to: Uint16Array;
}

function toPass(list: PassList | undefined, alphabet: Uint16Array, words: Words): Pass {
  const { labels, targets } = words;
  const heads = new Int32Array(eachUnit);
  const slots = new Int32Array(unitCount);
  const { root = 0, from = [], to = [] } = list ?? {};
  for (let i = 0; i < from.length; i++) heads[from[i] ?? 0] = to[i] ?? 0;
  for (let i = 0; i < alphabet.length; i++) {
    const slot = root + i + 1;
    if (labels[slot] !== i + 1) continue;
    const unit = alphabet[i] ?? 0;
    const target = targets[slot] ?? 0;
    slots[unit] = slot;
    heads[unit] = (heads[unit] ?? 0) | (target < 0 || target & 1 ? beginsWords | isWord : beginsWords);
  }
  return { heads, slots, pairs: anyPairs, seen: 0 };
}

/**
 * Reads the file of the dictionaries. Most of it stays where it is; the rest takes about a millisecond.
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
  const alphabet = take(head[1]);
  const labels = take(head[2]);
  const low = take(head[2]);
  const lists = passNames.map((_, i) => {
    const length = head[headLengths + 2 * i + 1];
    return { root: head[headLengths + 2 * i] ?? 0, from: take(length), to: take(length) };
  });
  const pool = take(head[3]);
  const traditionalForms = new TextDecoder('utf-16le').decode(take(head[4]));
  const targets = readTargets(low, new Uint8Array(bytes, place, labels.length));
  const words = { codes: readCodes(alphabet), labels, targets, pool };
  const passes: (Pass | undefined)[] = [];
  const findPass = (name: PassName, length: number): Pass => {
    const index = passNames.indexOf(name);
    const pass = passes[index] ?? toPass(lists[index], alphabet, words);
    passes[index] = pass;
    pass.seen += length;
    if (pass.pairs === anyPairs && pass.seen > fewUnits)
      pass.pairs = collectPairs(words, pass.slots, alphabet);
    return pass;
  };
  return { words, findPass, traditionalForms };
}
