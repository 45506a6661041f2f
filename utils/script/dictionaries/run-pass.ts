import type { Alignment, Edit } from '../alignment';
import { copyCharacters } from './copy-characters';
import { findMatch, type Match } from './find-match';
import { isWhole } from './format';
import type { Pass, Words } from './read-dictionaries';
import type { Stretch } from './stretch';

export interface Passed extends Stretch {
  /** As in the engine's answer. */
  replaced: number;
  hasWords: boolean;
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
  const { heads, slots } = pass;
  const { units, cuts } = source;
  const { length } = units;
  const match: Match = { end: 0, value: 0 };
  const counter = { replaced: 0 };
  let hasWords = false;
  const edits: Edit[] = [];
  const found: number[] = [];
  const inWords = split ? wordMarks.take(length) : undefined;
  let out = units;
  let o = 0;
  for (let i = 0; ; ) {
    const at = copyCharacters(pass, units, i, out, o, counter);
    if (at >= length) {
      o += at - i;
      break;
    }
    const start = o + at - i;
    const unit = units[at] ?? 0;
    findMatch(words, source, at, slots[unit] ?? 0, match);
    const end = match.end || at + 1;
    const head = match.end ? (pool[match.value] ?? 0) : 0;
    o = start;
    hasWords ||= head > 0;
    if (head < isWhole) {
      counter.replaced += head;
      for (let j = at; j < end; j++) {
        const own = units[j] ?? 0;
        const character = (heads[own] ?? 0) & 0xffff;
        if (character !== own) counter.replaced++;
        out[o++] = character;
      }
      for (let k = match.value + 1; k <= match.value + 2 * head; k += 2)
        out[start + (pool[k] ?? 0)] = pool[k + 1] ?? 0;
    } else {
      const newEnd = start + head - isWhole;
      const needed = newEnd + length - end;
      // What is written in place never reaches what is still to be read.
      if (out === units || needed > out.length) out = copyInto(out.subarray(0, start), 2 * needed);
      for (let k = match.value + 1; o < newEnd; k++) out[o++] = pool[k] ?? 0;
      edits.push({ start: at, end, newStart: start, newEnd });
      counter.replaced += newEnd - start + end - at;
    }
    if (inWords && end - at > (isHighSurrogate(unit) ? 2 : 1)) {
      found.push(start, o);
      for (let j = at; j < end; j++) inWords[j] = 1;
    }
    i = end;
  }
  let outCuts = cuts && (edits.length ? moveCuts(cuts, edits, o) : cuts);
  if (split) {
    outCuts = cutMarks.take(o + 1);
    for (const at of found) outCuts[at] = 1;
  }
  return { units: out.subarray(0, o), cuts: outCuts, replaced: counter.replaced, hasWords, edits, inWords };
}
