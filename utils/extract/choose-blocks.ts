import type { Block } from '../capture/page';
import type { Ledger } from '../noise/ledger';
import { isMostlyLinks, isProse, isSentence } from '../noise/prose';
import type { Content } from './find-content';

/**
 * The blocks of the chosen containers that could be article text, in order: those that Readability kept, and those that
 * its cleaning dropped from among them though they are sentences, headings or pictures between prose.
 */
export function chooseBlocks(content: Content, ledger: Ledger): Block[] {
  const inside = [...content.inside]
    .filter((block) => !ledger.claimOf(block))
    .sort((a, b) => a.index - b.index);
  const prose = inside.filter((block) => content.kept.has(block) && isProse(block));
  const first = prose[0]?.index ?? Number.POSITIVE_INFINITY;
  const last = prose.at(-1)?.index ?? Number.NEGATIVE_INFINITY;
  return inside.filter((block) => {
    if (content.kept.has(block)) return true;
    if (isProse(block)) return true;
    return (
      block.index > first &&
      block.index < last &&
      !isMostlyLinks(block) &&
      (isSentence(block.line) || block.images.length > 0 || /^H[2-6]$/.test(block.element.nodeName))
    );
  });
}
