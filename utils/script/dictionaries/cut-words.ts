import { findMatch, type Match } from './find-match';
import type { Pass, Words } from './read-dictionaries';
import type { Stretch } from './stretch';

/** A stretch with the words of a dictionary cut out, and nothing else changed. */
export function cutWords(words: Words, { starts }: Pass, source: Stretch): Stretch {
  const { units, length } = source;
  const match: Match = { end: 0, value: 0 };
  let cuts: Uint8Array | undefined;
  for (let i = 0; i < length; i++) {
    const begin = starts[units[i] ?? 0] ?? 0;
    if (begin >= 0) continue;
    findMatch(words, source, i, ~begin, match);
    if (!match.end) continue;
    cuts ??= new Uint8Array(length + 1);
    cuts[i] = 1;
    cuts[match.end] = 1;
    i = match.end - 1;
  }
  return { units, length, cuts };
}
