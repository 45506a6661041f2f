const lengths = new WeakMap<ReadonlyMap<string, string>, number>();

function lengthOfLongest(entries: ReadonlyMap<string, string>): number {
  const length = lengths.get(entries) ?? Math.max(...[...entries.keys()].map(({ length }) => length));
  lengths.set(entries, length);
  return length;
}

/** Converts a text by the longest match of a dictionary, as OpenCC does. */
export function convert(entries: ReadonlyMap<string, string>, text: string): string {
  const longest = lengthOfLongest(entries);
  let out = '';
  for (let i = 0; i < text.length; ) {
    const width = (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
    let end = Math.min(text.length, i + longest);
    while (end > i && !entries.has(text.slice(i, end))) end--;
    out += entries.get(text.slice(i, end)) ?? text.slice(i, i + width);
    i = Math.max(end, i + width);
  }
  return out;
}

/**
 * Adds to a dictionary the results of its words that it would change again (乾闥婆 to 乾闼婆, but that to 干闼婆): converting
 * twice is then the same as converting once.
 */
export function settle(entries: ReadonlyMap<string, string>): Map<string, string> {
  const settled = new Map(entries);
  for (const [from, to] of entries)
    if ([...from].length > 1 && from !== to && !entries.has(to) && convert(entries, to) !== to)
      settled.set(to, to);
  return settled;
}

/** Adds the words of a later dictionary that this one leaves alone, so that it does not take them apart. */
export function keepWords(
  entries: ReadonlyMap<string, string>,
  words: Iterable<string>,
): Map<string, string> {
  const kept = new Map(entries);
  for (const word of words) if (!entries.has(word) && convert(entries, word) === word) kept.set(word, word);
  return kept;
}
