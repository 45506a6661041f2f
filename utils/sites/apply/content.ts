import { type Block, blocksIn, type Page } from '../../capture/page';
import type { Content } from '../../extract/find-content';
import type { Post } from '../../extract/find-posts';
import type { Ledger } from '../../noise/ledger';
import type { RuleInUse } from '../site-rule';
import { findElements, findValue } from './select';

/** Most elements of this name that a rule of others is believed to mean as one text. */
const mostArticles = 3;

/** The part of a page that a rule names as its content; undefined, and noted, where there is no text. */
export function findRuleContent(page: Page, ledger: Ledger, inUse: RuleInUse): Content | undefined {
  const { rule, missed } = inUse;
  if (!rule.content) return undefined;
  const elements = findElements(page.document, rule.content, inUse);
  // Several articles are a list; a rule of one's own may mean that.
  const isList =
    rule.from && elements.filter(({ localName }) => localName === 'article').length > mostArticles;
  const inside = new Set(
    elements
      .flatMap((element) => blocksIn(page, element))
      .filter((block) => !block.hidden)
      .sort((a, b) => a.index - b.index),
  );
  const lengthOf = (blocks: Iterable<Block>) => [...blocks].reduce((sum, block) => sum + block.length, 0);
  const isFree = (block: Block) => !ledger.claimOf(block);
  // What goes by names is wrong about a page where it takes most of the text.
  if (lengthOf([...inside].filter(isFree)) * 2 < lengthOf(inside))
    for (const block of inside) if (ledger.claimOf(block)?.rule !== 'site-rule') ledger.release(block);
  const kept = new Set([...inside].filter(isFree));
  if (!isList && [...kept].some((block) => block.line)) return { kept, inside: kept };
  missed.push('content');
  return undefined;
}

/** The posts that a rule finds; none, and noted, where the page has none. */
export function findRulePosts(page: Page, ledger: Ledger, inUse: RuleInUse): Post[] {
  const {
    rule: { posts },
    missed,
  } = inUse;
  if (!posts) return [];
  const taken = new Set<Block>();
  const toPost = (element: Element): Post => {
    const content = (posts.body && findElements(element, [posts.body], inUse)[0]) || element;
    const isOwn = (block: Block) =>
      !block.hidden && !taken.has(block) && ledger.claimOf(block)?.rule !== 'site-rule';
    const body = blocksIn(page, content).filter(isOwn);
    for (const block of body) taken.add(block);
    return {
      element,
      content,
      blocks: blocksIn(page, element),
      body,
      author: posts.author && findValue(element, [posts.author], inUse),
      time: posts.time && findValue(element, [posts.time], inUse),
    };
  };
  // From the last: an answer that stands inside another post takes its lines before that one does.
  const found = findElements(page.document, [posts.post], inUse).reverse().map(toPost).reverse();
  const said = found.filter(({ body }) => body.some((block) => block.line));
  if (!said.length) missed.push('posts');
  return said;
}
