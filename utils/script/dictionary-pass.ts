import type { Trie } from 'opencc-js/core';
import type { Edit } from './alignment';

/** Converted segments, and where their text changed its length. */
interface Passed {
  segments: string[];
  edits: Edit[];
}

/**
 * One pass of a dictionary over segments, longest match first; a match never reaches over the end of a segment.
 * With `split` each matched phrase comes out as a segment of its own, so that a later pass takes words apart as this
 * one did (OpenCC's segmentation).
 */
export function passDictionary(trie: Trie, segments: readonly string[], split = false): Passed {
  const out: string[] = [];
  const edits: Edit[] = [];
  let before = 0;
  let after = 0;
  for (const segment of segments) {
    let pending = '';
    let copied = 0;
    const flush = () => {
      if (pending) out.push(pending);
      pending = '';
    };
    for (let i = 0; i < segment.length; ) {
      const match = trie.matchPrefix(segment, i);
      const width = (segment.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
      if (!match) {
        i += width;
        continue;
      }
      const { end, value } = match;
      const isPhrase = end - i > width;
      pending += segment.slice(copied, i);
      if (split && isPhrase) flush();
      if (value.length !== end - i) {
        const newStart = after + i - copied;
        edits.push({
          start: before + i,
          end: before + end,
          newStart,
          newEnd: newStart + value.length,
        });
      }
      after += i - copied + value.length;
      pending += value;
      if (split && isPhrase) flush();
      copied = end;
      i = end;
    }
    pending += segment.slice(copied);
    after += segment.length - copied;
    before += segment.length;
    flush();
  }
  return { segments: out, edits };
}
