import { type Block, type Page, squeezedLine } from '../capture/page';
import { squeeze } from '../text/characters';

/** How many blocks above the text the headline may stand. */
const reach = 40;

/** Index of the block that is the headline, where it stands above the article and not too far away. */
export function findHeading(page: Page, start: Block, title: string): number | undefined {
  const wanted = squeeze(title);
  if (!wanted) return undefined;
  for (let index = start.index; index >= Math.max(0, start.index - reach); index--) {
    const block = page.blocks[index];
    if (block && squeezedLine(block) === wanted) return index;
  }
  return undefined;
}
