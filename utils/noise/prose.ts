import type { Block } from '../capture/page';
import { countHan } from '../text/characters';

const sentenceEnd = /[。！？…；][」』”’）)]*|[.!?۔؟।]["”’)]*(?:\s|$)/;

/** Least length of a block of prose: 40 Han characters or 110 others, with the end of a sentence. */
const least = { han: 40, other: 110 };

/** True for a block of running text: long enough, with a sentence that ends, and not mostly links. */
export function isProse(block: Block): boolean {
  block.known.isProse ??= readsAsProse(block);
  return block.known.isProse;
}

function readsAsProse(block: Block): boolean {
  const { line } = block;
  if (line.length < least.han || block.linkLength * 2 > block.length || !sentenceEnd.test(line)) return false;
  return line.length >= least.other || countHan(line) >= least.han;
}

/** True for a line that is a sentence, however short: it ends like one. */
export function isSentence(line: string): boolean {
  return /[。！？….!?۔؟।]["”’」』）)]*$/.test(line);
}

/** True where at least half of a block's characters stand in links. */
export function isMostlyLinks(block: Block): boolean {
  return block.length > 0 && block.linkLength * 2 >= block.length;
}
