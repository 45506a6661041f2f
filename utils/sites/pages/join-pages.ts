import type { ElementContent, Root } from 'hast';
import type { Article } from '../../article/article';
import { textOf, toElement, walk } from '../../article/hast';
import { squeeze } from '../../text/characters';
import type { CollectedPage } from './collect-pages';

/** From how many characters on a paragraph that stood on an earlier page is no second one, wherever it stands. */
const leastRepeated = 30;

/**
 * One article of the pages of a text: a line with the page's number (`hr` with `dataPage`) stands before each but the first, and a
 * link to it in the place of one that failed. What pages repeat of earlier ones, at their edges or in whole paragraphs, is
 * left out. Offsets and removals go on behind those of the page before.
 */
export function joinPages(first: Article, pages: readonly CollectedPage[]): Article {
  const content: Root = structuredClone(first.content);
  const removals = structuredClone(first.removals);
  const seen = new Set(content.children.map(toKey));
  let end = endOf(first);
  for (const page of pages) {
    const mark = toElement('hr', { dataPage: String(page.number) });
    if (!page.ok) {
      const link = toElement('a', { href: page.url, dataEmbed: 'left-out' });
      content.children.push(mark, toElement('p', {}, [link]));
      continue;
    }
    const root = structuredClone(page.article.content);
    shift(root, end);
    const children = withoutRepeated(root.children as ElementContent[], seen);
    for (const child of children) seen.add(toKey(child));
    if (children.length) content.children.push(mark, ...children);
    for (const removal of page.article.removals) {
      const moved = structuredClone(removal);
      moved.id = removals.length;
      moved.spans = moved.spans.map(([from, to]) => [from + end, to + end]);
      shift({ type: 'root', children: moved.content }, end);
      removals.push(moved);
    }
    end += endOf(page.article);
  }
  return { ...first, content, removals };
}

/** What a block is told by: its text, or its picture. */
function toKey(node: Root['children'][number]): string {
  if (node.type !== 'element') return node.type === 'text' ? squeeze(node.value) : '';
  let pictures = '';
  walk({ type: 'root', children: [node] }, (inner) => {
    if (inner.type === 'element' && inner.tagName === 'img') pictures += inner.properties.src;
  });
  return squeeze(textOf(node)) + pictures;
}

/** Blocks without those at both ends, and those long ones anywhere, that were there before. */
function withoutRepeated(blocks: readonly ElementContent[], seen: ReadonlySet<string>): ElementContent[] {
  const isOld = (block: ElementContent | undefined) => block !== undefined && seen.has(toKey(block));
  let from = 0;
  let to = blocks.length;
  while (from < to && isOld(blocks[from])) from++;
  while (to > from && isOld(blocks[to - 1])) to--;
  return blocks.slice(from, to).filter((block) => !(isOld(block) && toKey(block).length >= leastRepeated));
}

/** Moves the places of texts and pictures, in the captured text. */
function shift(root: Root, by: number): void {
  walk(root, (node) => {
    if (node.data?.offset !== undefined) node.data.offset += by;
  });
}

/** The end of a page's captured text, as far as the article knows it. */
function endOf({ content, removals }: Article): number {
  let end = Math.max(0, ...removals.flatMap(({ spans }) => spans.map(([, to]) => to)));
  walk(content, (node) => {
    const length = node.type === 'text' ? node.value.length : 1;
    if (node.data?.offset !== undefined) end = Math.max(end, node.data.offset + length);
  });
  return end;
}
