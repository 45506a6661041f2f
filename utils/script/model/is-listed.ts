import { isHanUnit } from './tokens';

/** The longest stretch that counts, in characters: a name of a thing, a label, a word of a list. */
const longest = 6;

/**
 * Whether a character of a Simplified text stands between marks or spaces in a short stretch that words of the dictionary fill
 * (、葡萄干、): its neighbours tell no more than the dictionary knows.
 *
 * @param inWords 1 for each UTF-16 unit of the text that stands in a word
 */
export function isListed(units: Uint16Array, at: number, inWords: Uint8Array | undefined): boolean {
  if (!inWords) return false;
  let start = at;
  let end = at + 1;
  while (start > 0 && isHanUnit(units[start - 1] ?? 0) && end - start <= longest) start--;
  while (end < units.length && isHanUnit(units[end] ?? 0) && end - start <= longest) end++;
  return end - start <= longest && inWords.subarray(start, end).every((isWord) => isWord);
}
