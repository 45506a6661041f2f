import type { Element, ElementContent, Root } from 'hast';
import type { Article } from './article';
import { Extents } from './extents';

type Parent = Root | Element;

const inline =
  /^(?:a|abbr|b|bd[io]|br|cite|code|del|dfn|em|i|img|ins|kbd|mark|math|q|r[pt]|ruby|s|samp|small|span|strong|su[bp]|time|u|var|wbr)$/;
const textBlock = /^(?:p|h[1-6]|pre|dt|summary|caption|figcaption)$/;
const isInline = (node: ElementContent): boolean => node.type !== 'element' || inline.test(node.tagName);
const wrap = (tagName: string, node: ElementContent): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [node],
});
/** What a stray block needs around it to stand in a list or a table. */
const wrappers: Record<string, { fits: RegExp; tags: string[] }> = {
  ul: { fits: /^li$/, tags: ['li'] },
  ol: { fits: /^li$/, tags: ['li'] },
  dl: { fits: /^d[td]$/, tags: ['dd'] },
  table: { fits: /^(?:t\w+|caption)$/, tags: ['td', 'tr', 'tbody'] },
  thead: { fits: /^tr$/, tags: ['td', 'tr'] },
  tbody: { fits: /^tr$/, tags: ['td', 'tr'] },
  tfoot: { fits: /^tr$/, tags: ['td', 'tr'] },
  tr: { fits: /^t[hd]$/, tags: ['td'] },
};

/**
 * The text of an article with some of its removals put back, each at its place in the captured text; the article is
 * not changed. A removed block is a block again; a part of a block (bare text, or text between what stayed of a
 * paragraph) is merged into its paragraph. Unknown ids are ignored.
 */
export function putBack(article: Pick<Article, 'content' | 'removals'>, ids: readonly number[]): Root {
  const root = structuredClone(article.content);
  const extents = new Extents();
  const wanted = new Set(ids);
  for (const removal of article.removals)
    if (wanted.has(removal.id))
      for (const node of structuredClone(removal.content)) insert(root, node, extents);
  return root;
}

/** An article with some of its removals put back: these leave the ledger, the others stay in it. */
export function withPutBack(article: Article, ids: readonly number[]): Article {
  if (!ids.length) return article;
  const removals = article.removals.filter((removal) => !ids.includes(removal.id));
  return { ...article, content: putBack(article, ids), removals };
}

function insert(parent: Parent, node: ElementContent, extents: Extents): void {
  const place = extents.of(node);
  if (!place) return;
  const siblings = parent.children as ElementContent[];
  let index = 0;
  for (; index < siblings.length; index++) {
    const sibling = siblings[index] as ElementContent;
    const other = extents.of(sibling);
    if (!other || other.end <= place.start) continue;
    if (other.start >= place.end) break;
    const holds = other.start <= place.start && other.end >= place.end;
    if (holds && sibling.type === 'element') insert(sibling, node, extents);
    // Text that stayed lies between the parts of the removed block: each part goes to its own place.
    else if (node.type === 'element' && node.children.length) {
      const parts = isInline(node) && node.children.length > 1 ? toParts(node) : node.children;
      for (const part of parts) insert(parent, part, extents);
    } else continue;
    return;
  }
  add(parent, index, node, extents);
}

function add(parent: Parent, index: number, node: ElementContent, extents: Extents): void {
  const siblings = parent.children as ElementContent[];
  const tag = parent.type === 'element' ? parent.tagName : '';
  const place = extents.of(node);
  if (!place) return;
  if (textBlock.test(tag) || inline.test(tag)) {
    siblings.splice(index, 0, ...toInline(node, siblings[index - 1], siblings[index]));
  } else if (!isInline(node)) {
    siblings.splice(index, 0, toFitting(tag, node));
  } else if (siblings.some(isInline) && tag) {
    siblings.splice(index, 0, node);
  } else {
    const before = siblings.slice(0, index).findLast((sibling) => extents.of(sibling));
    const after = siblings.slice(index).find((sibling) => extents.of(sibling));
    const gapBefore = place.start - ((before && extents.of(before)?.end) ?? Number.NEGATIVE_INFINITY);
    const gapAfter = ((after && extents.of(after)?.start) ?? Number.POSITIVE_INFINITY) - place.end;
    const home = gapBefore <= gapAfter ? before : after;
    if (home?.type === 'element') add(home, home === before ? home.children.length : 0, node, extents);
    else siblings.splice(index, 0, wrap('p', node));
  }
  extents.widen(parent, place);
}

function toFitting(tag: string, node: ElementContent): ElementContent {
  const wrapper = wrappers[tag];
  if (!wrapper || (node.type === 'element' && wrapper.fits.test(node.tagName))) return node;
  return wrapper.tags.reduce((inner, tagName) => wrap(tagName, inner), node);
}

const toParts = (node: Element): Element[] => node.children.map((child) => ({ ...node, children: [child] }));

/** A block inside a line becomes a line of its own, between breaks. */
function toInline(node: ElementContent, before?: ElementContent, after?: ElementContent): ElementContent[] {
  if (isInline(node) || node.type !== 'element') return [node];
  const inner = node.children.flatMap((child) => toInline(child));
  const br: ElementContent = { type: 'element', tagName: 'br', properties: {}, children: [] };
  const isBreak = (at?: ElementContent) => at?.type === 'element' && at.tagName === 'br';
  return [
    ...(before && !isBreak(before) ? [structuredClone(br)] : []),
    ...inner,
    ...(after && !isBreak(after) ? [br] : []),
  ];
}
