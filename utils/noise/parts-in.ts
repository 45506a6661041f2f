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
  // Texts mostly stand in the same elements as the one before.
  const answers = new Map<Element, boolean>([[page.body, false]]);
  const isIn = ({ parentElement }: Node) => {
    const path: Element[] = [];
    let at = parentElement;
    while (at && !answers.has(at) && !known.has(at)) {
      path.push(at);
      at = at.parentElement;
    }
    const answer = at !== null && (answers.get(at) ?? true);
    for (const element of path) answers.set(element, answer);
    return answer;
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
