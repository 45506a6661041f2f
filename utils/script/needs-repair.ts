import type { ConvertedBlock } from './mode';

/**
 * Places from which on, and places per character from which on, a text counts as badly converted. Repair touches at most two
 * of 10,000 characters of correct text; of text that a machine converted, several of a hundred.
 */
const leastPlaces = 3;
const leastShare = 0.001;

/** Whether what repair answered for a whole text shows that it needed it. */
export function needsRepair(repaired: readonly ConvertedBlock[]): boolean {
  let places = 0;
  let characters = 0;
  for (const { texts, mended = [] } of repaired) {
    for (const text of texts) characters += text.length;
    for (const stretches of mended) places += stretches.length;
  }
  return places >= leastPlaces && places >= leastShare * characters;
}
