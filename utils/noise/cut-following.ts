import type { Block } from '../capture/page';
import type { ContentScene } from './define';
import type { Ledger } from './ledger';
import { findPhrase } from './phrases';
import { isProse, isSentence } from './prose';

/** How many blocks behind a marker are looked at for prose, and how many of them may be prose. */
const ahead = { blocks: 12, prose: 0 };

/** Ends the rule of what is cut only because it follows a marker: the removal says so, and the benchmark of the cut goes by it. */
export const followingSuffix = '-following';

/**
 * Cuts what follows a Chinese marker such as 相关阅读, where the marker allows it, at least half of the text stands before
 * it, and no prose follows soon. Sentences are left alone even then. Related links elsewhere are often part of the text, as
 * in encyclopaedias and under talks: there the marker alone goes.
 */
export function cutFollowing(scene: ContentScene, ledger: Ledger): void {
  const { blocks } = scene;
  const total = blocks.reduce((sum, block) => sum + block.length, 0);
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    before += block.length;
    const claim = ledger.claimOf(block);
    const phrase = findPhrase(claim?.rule ?? '');
    if (!claim || !phrase?.cuts || phrase.lang !== 'zh' || before * 2 < total) continue;
    const following = blocks.slice(index + 1);
    const isKeptProse = (next: Block) => isProse(next) && !ledger.claimOf(next);
    if (following.slice(0, ahead.blocks).filter(isKeptProse).length > ahead.prose) continue;
    for (const next of following) {
      if (isKeptProse(next)) break;
      if (!isSentence(next.line) || next.linkLength * 2 > next.length)
        ledger.claim(next, { rule: claim.rule + followingSuffix, kind: claim.kind, stage: 'content' });
    }
    return;
  }
}
