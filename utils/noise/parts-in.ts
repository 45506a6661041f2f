import type { Block, Page } from '../capture/page';
import type { Find } from './define';

/** The parts of blocks that stand in one of some elements; what is hidden aside. */
export function* findPartsIn(
  page: Page,
  blocks: readonly Block[],
  elements: Iterable<Element>,
): Generator<Find> {
  const known = new Set(elements);
  if (!known.size) return;
  const isIn = (node: Node) => {
    for (let at = node.parentElement; at && at !== page.body; at = at.parentElement)
      if (known.has(at)) return true;
    return false;
  };
  for (const block of blocks) {
    const parts: NonNullable<Find['parts']> = [];
    let at = 0;
    for (const run of block.runs) {
      if (run.hidden) continue;
      const end = at + run.end - run.start;
      if (isIn(run.node)) parts.push([at, end]);
      at = end;
    }
    if (parts.length) yield { block, parts };
  }
}
