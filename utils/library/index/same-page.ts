import { foldText } from '../fold';
import { toKeys } from './terms';

/** Share of the shorter text's pairs and words that two states of one page have in common at least. */
const sameShare = 0.5;
/** Single characters are common to all texts. */
const firstTelling = 0x10000;

const toTelling = (text: string): Set<number> =>
  new Set(toKeys(foldText(text)).filter((key) => key >= firstTelling));

/**
 * Whether two texts of one address are states of one page rather than two pages that share an address (as notes and chats
 * of one-page sites do): the shorter one has half of its pairs of characters and beginnings of words from the other.
 * Different news stories share 5 to 20%, a story and its update 60% and more. Texts of a few words decide nothing and
 * count as one page.
 */
export function isSamePage(one: string, other: string): boolean {
  const [short, long] = [toTelling(one), toTelling(other)].sort((a, b) => a.size - b.size);
  if (!short || !long || short.size < 20) return true;
  let shared = 0;
  for (const key of short) if (long.has(key)) shared += 1;
  return shared / short.size >= sameShare;
}
