import type { Block, Page } from '../capture/page';
import type { Ledger } from '../noise/ledger';
import { isMostlyLinks } from '../noise/prose';
import type { Content } from './find-content';

/**
 * Gives every block that nobody claimed and nobody keeps its reason: outside the chosen containers it is outside the
 * article; inside them it was left out for its links, or for how little it says.
 */
export function claimRest(page: Page, content: Content, kept: readonly Block[], ledger: Ledger): void {
  const isKept = new Set(kept);
  for (const block of page.blocks) {
    if (isKept.has(block)) continue;
    if (!content.inside.has(block))
      ledger.claim(block, { rule: 'outside', kind: 'outside', stage: 'outside' });
    else if (isMostlyLinks(block))
      ledger.claim(block, { rule: 'mostly-links', kind: 'nav', stage: 'content' });
    else ledger.claim(block, { rule: 'low-score', kind: 'nav', stage: 'content' });
  }
}
