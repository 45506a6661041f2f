import type { Page } from '../capture/page';
import { isProse } from '../noise/prose';
import type { Content } from './find-content';

/** Most candidates offered. */
const most = 5;

/** How many parts of a page could be the article: the chosen one, and each other block element that holds prose. */
export function countCandidates(page: Page, content: Content): number {
  const others = new Set<Element>();
  for (const block of page.blocks)
    if (!block.hidden && !content.inside.has(block) && isProse(block))
      others.add(block.element.parentElement ?? block.element);
  return Math.min(most, 1 + others.size);
}
