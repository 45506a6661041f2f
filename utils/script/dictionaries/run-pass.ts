import type { Edit } from '../alignment';
import { isWhole } from './format';
import type { Pass, Words } from './read-dictionaries';
import type { Stretch } from './stretch';

export interface Passed extends Stretch {
  isChanged: boolean;
  /** Where the text changed its length. */
  edits: Edit[];
}

const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800;

/** Doubles the units from a place on. */
function grow<T extends Uint8Array | Uint16Array>(units: T, length: number): T {
  const larger = (units instanceof Uint8Array ? new Uint8Array(length) : new Uint16Array(length)) as T;
  larger.set(units);
  return larger;
}

/**
 * One pass of a dictionary over a stretch, longest match first, characters where no word matches. No match reaches over
 * a cut. With `split` each word that matches is cut out of what comes out, so that a later pass takes words apart as
 * this one did (OpenCC's segmentation).
 */
export function runPass(words: Words, pass: Pass, source: Stretch, split: boolean): Passed {
  const { codes, labels, targets, pool } = words;
  const { characters, root } = pass;
  const { units, length, cuts } = source;
  let out = new Uint16Array(length);
  const hasCuts = split || cuts !== undefined;
  let outCuts = hasCuts ? new Uint8Array(length + 1) : undefined;
  const edits: Edit[] = [];
  let difference = 0;
  let o = 0;
  for (let i = 0; i < length; ) {
    const unit = units[i] ?? 0;
    if (outCuts && cuts?.[i]) outCuts[o] = 1;
    const code = codes[unit] ?? 0;
    let slot = root + code;
    let end = 0;
    let value = 0;
    if (code && labels[slot] === code) {
      // Walks on as far as words reach; the last end seen is the longest match.
      for (let j = i + 1; ; j++) {
        const base = targets[slot] ?? 0;
        if (base < 0) {
          end = j;
          value = ~base;
          break;
        }
        if (labels[base] === 0) {
          end = j;
          value = ~(targets[base] ?? 0);
        }
        if (j >= length || cuts?.[j]) break;
        const next = codes[units[j] ?? 0] ?? 0;
        slot = base + next;
        if (!next || labels[slot] !== next) break;
      }
    }
    if (!end) {
      const character = characters[unit] ?? 0;
      difference |= character ^ unit;
      out[o++] = character;
      i++;
      continue;
    }
    const isWord = split && end - i > (isHighSurrogate(unit) ? 2 : 1);
    if (outCuts && isWord) outCuts[o] = 1;
    const head = pool[value] ?? 0;
    if (head < isWhole) {
      const start = o;
      for (let j = i; j < end; j++) {
        const character = characters[units[j] ?? 0] ?? 0;
        difference |= character ^ (units[j] ?? 0);
        out[o++] = character;
      }
      for (let patch = value + 1; patch < value + 1 + 2 * head; patch += 2) {
        out[start + (pool[patch] ?? 0)] = pool[patch + 1] ?? 0;
        difference = 1;
      }
    } else {
      const newLength = head - isWhole;
      edits.push({ start: i, end, newStart: o, newEnd: o + newLength });
      if (o + newLength + length - end > out.length) {
        const larger = 2 * (o + newLength + length - end);
        out = grow(out, larger);
        outCuts = outCuts && grow(outCuts, larger + 1);
      }
      for (let j = 1; j <= newLength; j++) out[o++] = pool[value + j] ?? 0;
      difference = 1;
    }
    if (outCuts && isWord) outCuts[o] = 1;
    i = end;
  }
  return { units: out, length: o, cuts: outCuts, isChanged: difference !== 0, edits };
}
