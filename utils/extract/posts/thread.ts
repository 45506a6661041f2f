import { blocksIn, type Page } from '../../capture/page';
import type { Ledger } from '../../noise/ledger';
import type { Content } from '../find-content';
import type { Post } from '../find-posts';
import { isClaimedFor } from './marks';
import { readPostTime } from './post-fields';

/** A thread as the content of its page: the posts, of which what was said is kept. */
export function toThreadContent(page: Page, posts: readonly Post[]): Content {
  return {
    kept: new Set(posts.flatMap(({ body }) => body)),
    inside: new Set(posts.flatMap(({ element }) => blocksIn(page, element))),
  };
}

/**
 * Claims what stands in posts beside what was said: the lines with author and time as lifted, buttons, ranks and signatures
 * as noise. Bodies that a rule claimed for their names are released.
 */
export function claimPostFrames(page: Page, posts: readonly Post[], ledger: Ledger): void {
  const { kept, inside } = toThreadContent(page, posts);
  for (const block of kept) if (!isClaimedFor(ledger.claimOf(block))) ledger.release(block);
  for (const { blocks, author, time } of posts) {
    const frame = blocks.filter((block) => !kept.has(block) && !ledger.claimOf(block));
    const named = author && frame.find(({ line }) => line.includes(author));
    if (named)
      ledger.claim(named, { rule: 'post-author', kind: 'metadata', stage: 'lifted', field: 'byline' });
    const dated = time && frame.find((block) => readPostTime([block]) === time);
    if (dated)
      ledger.claim(dated, { rule: 'post-time', kind: 'metadata', stage: 'lifted', field: 'publishedTime' });
  }
  for (const block of inside)
    if (!kept.has(block)) ledger.claim(block, { rule: 'post-frame', kind: 'nav', stage: 'content' });
}

/** Gives back posts of which content rules left nothing: an answer may be as short as a button. */
export function keepShortPosts(posts: readonly Post[], ledger: Ledger): void {
  for (const { body } of posts)
    if (body.every((block) => ledger.claimOf(block)?.stage === 'content'))
      for (const block of body) ledger.release(block);
}
