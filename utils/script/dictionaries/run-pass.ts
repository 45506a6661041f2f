import type { Alignment, Edit } from '../alignment';
import { beginsNoWord, findMatch, type Match } from './find-match';
import { isWhole } from './format';
import type { Pass, Words } from './read-dictionaries';
import type { Stretch } from './stretch';

export interface Passed extends Stretch {
  /** How many units were replaced at most. */
  replaced: number;
  /** Where the text changed its length. */
  edits: Edit[];
  /** With `split`: for each unit of the source 1 where it stands in a word, else 0. Valid until the next such pass, like its cuts. */
  inWords: Uint8Array | undefined;
}

const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800;

/** An array of zeros that is used again and again: making one takes as long as converting a hundred units. */
class Zeros {
  #bytes = new Uint8Array(0x2000);

  take(length: number): Uint8Array {
    if (length > this.#bytes.length) this.#bytes = new Uint8Array(2 * length);
    const taken = this.#bytes.subarray(0, length);
    return taken.fill(0);
  }
}

const wordMarks = new Zeros();
const cutMarks = new Zeros();

function copyInto(units: Uint16Array, length: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(length);
  larger.set(units);
  return larger;
}

/** Where cuts lie after edits, none of which holds one within. */
function moveCuts(cuts: Uint8Array, edits: Alignment, length: number): Uint8Array {
  const moved = new Uint8Array(length + 1);
  let from = 0;
  let to = 0;
  for (const { start, end, newStart, newEnd } of edits) {
    moved.set(cuts.subarray(from, start + 1), to);
    moved[newStart] = cuts[start] ?? 0;
    from = end;
    to = newEnd;
  }
  moved.set(cuts.subarray(from, from + length + 1 - to), to);
  return moved;
}

/**
 * One pass of a dictionary over a stretch, longest match first, characters where no word matches. No match reaches over
 * a cut. With `split` each word that matches is cut out of what comes out, so that a later pass takes words apart as
 * this one did (OpenCC's segmentation); what comes in then has no cuts. The source's units are written over.
 */
export function runPass(words: Words, pass: Pass, source: Stretch, split: boolean): Passed {
  const { pool } = words;
  const match: Match = { end: 0, value: 0 };
  const { characters, starts } = pass;
  const { units, cuts } = source;
  const { length } = units;
  const edits: Edit[] = [];
  const found: number[] = [];
  let out = units;
  const inWords = split ? wordMarks.take(length) : undefined;
  let replaced = 0;
  let o = 0;
  for (let i = 0; i < length; ) {
    const unit = units[i] ?? 0;
    const begin = starts[unit] ?? 0;
    if (begin >= 0) {
      if (begin !== unit) replaced++;
      out[o++] = begin;
      i++;
      continue;
    }
    if (beginsNoWord(words, ~begin, units[i + 1] ?? 0)) match.end = 0;
    else findMatch(words, source, i, ~begin, match);
    const { end, value } = match;
    if (end === 0) {
      const character = characters[unit] ?? 0;
      if (character !== unit) replaced++;
      out[o++] = character;
      i++;
      continue;
    }
    const start = o;
    const head = pool[value] ?? 0;
    if (head < isWhole) {
      replaced += head;
      for (let j = i; j < end; j++) {
        const own = units[j] ?? 0;
        const character = characters[own] ?? 0;
        if (character !== own) replaced++;
        out[o++] = character;
      }
      for (let k = 1; k <= 2 * head; k += 2) out[start + (pool[value + k] ?? 0)] = pool[value + k + 1] ?? 0;
    } else {
      const newEnd = o + head - isWhole;
      const needed = newEnd + length - end;
      // What is written in place never reaches what is still to be read.
      if (out === units || needed > out.length) out = copyInto(out.subarray(0, o), 2 * needed);
      for (let k = 1; o < newEnd; k++) out[o++] = pool[value + k] ?? 0;
      edits.push({ start: i, end, newStart: start, newEnd });
      replaced += newEnd - start + end - i;
    }
    if (inWords && end - i > (isHighSurrogate(unit) ? 2 : 1)) {
      found.push(start, o);
      for (let j = i; j < end; j++) inWords[j] = 1;
    }
    i = end;
  }
  let outCuts = cuts && (edits.length ? moveCuts(cuts, edits, o) : cuts);
  if (split) {
    outCuts = cutMarks.take(o + 1);
    for (const at of found) outCuts[at] = 1;
  }
  return { units: out.subarray(0, o), cuts: outCuts, replaced, edits, inWords };
}
