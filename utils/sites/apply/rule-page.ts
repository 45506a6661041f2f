import type { Block, Page } from '../../capture/page';
import type { Content } from '../../extract/find-content';
import type { Post } from '../../extract/find-posts';
import type { Ledger } from '../../noise/ledger';
import type { RuleInUse } from '../site-rule';
import { findRuleContent, findRulePosts } from './content';

/** How many times more text than a rule of others reading may find by itself before the rule is not believed. */
const mostTimes = 3;

/**
 * What a rule says the text of a page is: its posts, or its content, which makes the page no thread.
 *
 * @param findOwn finds the content without the rule; asked only for rules of others, which may be older than their site
 * @returns neither where the rule finds nothing, or says nothing about it
 */
export function findRulePage(
  page: Page,
  ledger: Ledger,
  inUse: RuleInUse,
  findOwn: () => Content | undefined,
): { posts?: Post[]; content?: Content } {
  const posts = findRulePosts(page, ledger, inUse);
  if (posts.length) return { posts };
  const content = findRuleContent(page, ledger, inUse);
  if (!content) return {};
  if (inUse.rule.from && lengthOf(content.kept) * mostTimes < lengthOf(findOwn()?.kept ?? [])) {
    inUse.missed.push('content');
    return {};
  }
  return { posts: [], content };
}

const lengthOf = (blocks: Iterable<Block>) => [...blocks].reduce((sum, block) => sum + block.length, 0);
