import { convert } from './settle';

/** More spellings of one word than this are not looked for. */
const mostSpellings = 64;

/** The words that a dictionary's characters turn into a word, itself among them. */
function spellingsOf(word: string, sources: ReadonlyMap<string, readonly string[]>): string[] {
  let spellings = [''];
  for (const character of word) {
    const all = [character, ...(sources.get(character) ?? [])];
    spellings = spellings.flatMap((start) => all.map((c) => start + c)).slice(0, mostSpellings);
  }
  return spellings;
}

/**
 * Two dictionaries that follow each other as one: words of the first stand for themselves, as in OpenCC's segmentation, and
 * words of the second are found as the first one's characters spell them.
 *
 * @param kept words that the first one does not take apart either
 */
export function compose(
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
  kept: Iterable<string> = [],
): Map<string, string> {
  const composed = new Map<string, string>();
  const add = (from: string) => {
    if (!composed.has(from)) composed.set(from, convert(second, convert(first, from)));
  };
  const sources = new Map<string, string[]>();
  for (const [from, to] of first)
    if ([...from].length === 1) sources.set(to, [...(sources.get(to) ?? []), from]);
  for (const word of kept) add(word);
  for (const from of first.keys()) add(from);
  for (const word of second.keys())
    for (const spelling of spellingsOf(word, sources)) if (convert(first, spelling) === word) add(spelling);
  return composed;
}
