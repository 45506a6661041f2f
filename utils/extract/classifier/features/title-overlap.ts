import type { Home, Homes } from './homes';

/** How much of the title's wording stands in each block, and at most in a block of each home; shares of 0 to 1. */
export interface TitleOverlap {
  of: readonly number[];
  in(home: Home): number;
}

const words = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}|[\p{L}\p{N}]{4,}/gu;
const isCjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Shorter lines hold words of the title by chance, in characters. */
const least = 12;
/** How many homes around a block are told of its share. */
const levels = 4;

/**
 * Share of the title's words, or pairs of characters in Chinese and Japanese, that each block holds.
 *
 * @param headline number of the block that is the title itself, which says nothing
 */
export function readTitleOverlap(title: string, { blocks, of }: Homes, headline: number): TitleOverlap {
  const wanted = toPieces(title);
  const headLine = blocks[headline]?.line;
  const shares = blocks.map(({ line, length }) => {
    if (!wanted.size || length < least || line === headLine) return 0;
    const lower = line.toLowerCase();
    let found = 0;
    for (const piece of wanted) if (lower.includes(piece)) found++;
    return found / wanted.size;
  });
  const most = new Map<Home, number>();
  shares.forEach((share, index) => {
    let home = of[index];
    for (let level = 0; share && home && level < levels; level++, home = home.parent)
      if (share > (most.get(home) ?? 0)) most.set(home, share);
  });
  return { of: shares, in: (home) => most.get(home) ?? 0 };
}

function toPieces(title: string): Set<string> {
  const pieces = new Set<string>();
  for (const word of title.toLowerCase().match(words) ?? []) {
    if (!isCjk.test(word)) pieces.add(word);
    else for (let at = 0; at + 2 <= word.length; at++) pieces.add(word.slice(at, at + 2));
  }
  return pieces;
}
