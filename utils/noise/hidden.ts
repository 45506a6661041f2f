import { type Block, blocksIn, measureBlock, type Page } from '../capture/page';
import { isMarkedHidden } from '../capture/visibility';
import type { Ledger } from './ledger';

/** Claims what nobody can see. */
export function claimHidden(page: Page, ledger: Ledger): void {
  showWaiting(page);
  for (const block of page.blocks)
    if (block.hidden) ledger.claim(block, { rule: 'hidden', kind: 'hidden', stage: 'hidden' });
}

/**
 * Hidden is a hint, not a verdict: the page's only prose may wait for a script to show it, so a hidden element that holds
 * most of the text is taken as visible from here on.
 */
export function showWaiting(page: Page): void {
  const visible = page.blocks.reduce((sum, block) => sum + block.length, 0);
  if (hiddenLength(page.blocks) <= visible) return;
  const waiting = findLargestHidden(page);
  if (waiting && waiting.length > visible)
    for (const block of blocksIn(page, waiting.element)) showBlock(block);
}

function findLargestHidden(page: Page): { element: Element; length: number } | undefined {
  let largest: { element: Element; length: number } | undefined;
  let end = -1;
  for (const [element, [first, last]] of page.ranges) {
    if (first < end || !isMarkedHidden(element)) continue;
    end = last;
    const length = hiddenLength(page.blocks.slice(first, last));
    if (!largest || length > largest.length) largest = { element, length };
  }
  return largest;
}

function hiddenLength(blocks: readonly Block[]): number {
  let length = 0;
  for (const { runs } of blocks)
    for (const run of runs) if (run.hidden) length += run.node.data.trim().length;
  return length;
}

/** Takes a hidden block as visible, as if its element were not marked. Inline elements hidden by themselves stay so. */
function showBlock(block: Block): void {
  for (const run of block.runs) if (!hasOwnHiding(run.node, block.element)) run.hidden = false;
  for (const image of block.images)
    if (!isMarkedHidden(image.element) && !hasOwnHiding(image.element, block.element)) image.hidden = false;
  measureBlock(
    block,
    block.runs.map(({ node }) => node.data),
  );
}

function hasOwnHiding(node: Node, until: Element): boolean {
  for (let at = node.parentElement; at && at !== until; at = at.parentElement)
    if (isMarkedHidden(at)) return true;
  return false;
}
