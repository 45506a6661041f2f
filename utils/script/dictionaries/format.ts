/**
 * How the dictionaries lie in their file, little-endian throughout:
 *
 *     uint32  mark, lengths of alphabet, slots, pool and set, then for each pass the slot below which its words
 *             begin and the length of its list of characters
 *     uint16  alphabet      UTF-16 units that occur in words; a unit's code is its place in it plus one
 *     uint16  labels[slot]  code that leads to a slot, `freeSlot` in empty ones
 *     uint16  low[slot]     lower bits of where a slot leads to
 *     uint16  characters    for each pass the units that it replaces, then what by
 *     uint16  pool          values of words
 *     uint16  set           characters that Traditional text has and Simplified text never
 *     uint8   high[slot]    upper bits of where a slot leads to
 *
 * All words of all passes lie in one double array (Aoe, "An efficient digital search algorithm by using a double-array
 * structure", 1989): from the slot that leads to `base`, the unit of code `c` leads to slot `base + c` if that has label
 * `c`. No two slots lead to the same base, so the label says who owns a slot. Code 0 ends a word. A slot whose upper bits
 * hold `isEnd` ends every word that reaches it and leads into the pool; `alsoEnds` says that a word ends and others go on.
 *
 * A value in the pool is a head and units: head `n` below `isWhole` changes `n` units of what the characters of the word
 * become one by one, `n` times a place and a unit; `isWhole + n` is `n` units that replace the word.
 */
export const fileMark = 0x31445951;
export const freeSlot = 0xffff;
export const isEnd = 0x80;
export const alsoEnds = 0x40;
export const isWhole = 0x8000;
/** Lengths at the head of the file, before those of the passes. */
export const headLengths = 5;

/**
 * What the file holds a dictionary for: `st` from Simplified to Traditional; `cn` to Simplified from Traditional of any region,
 * `cnCharacters` by single characters; `tw`, `twp` and `hk` to the forms (and words) of a region, `zheHk` with Taiwan's 著 too.
 */
export const passNames = ['st', 'cn', 'cnCharacters', 'tw', 'twp', 'hk', 'zheHk'] as const;
export type PassName = (typeof passNames)[number];
