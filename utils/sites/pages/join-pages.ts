import type { ElementContent, Root } from 'hast';
import type { Article, Removal } from '../../article/article';
import { textOf, toElement, walk } from '../../article/hast';
import { squeeze } from '../../text/characters';
import type { CollectedPage } from './collect-pages';

/** From how many characters on a paragraph that stood on an earlier page is no second one, wherever it stands. */
const leastRepeated = 30;

/** One article of the pages of a text, as `JoinedPages` joins them. */
export function joinPages(first: Article, pages: readonly CollectedPage[]): Article {
  const joined = new JoinedPages(first);
  for (const page of pages) joined.add(page);
  return joined.toArticle();
}

/**
 * The ids of removals in an article of several pages, once there are more of these: pages that failed and are there now stand between
 * others, and removals are numbered in their order.
 *
 * @param before the pages that the ids are of; all that are no failures are among `after`
 */
export function renumberRemovals(
  ids: readonly number[],
  first: Article,
  before: readonly CollectedPage[],
  after: readonly CollectedPage[],
): number[] {
  const starts = new Map(toRanges(first, after).map(({ article, from }) => [article, from]));
  const ranges = toRanges(first, before);
  return ids.flatMap((id) => {
    const range = ranges.find(({ from, to }) => from <= id && id < to);
    const start = range && starts.get(range.article);
    return range && start !== undefined ? [start + id - range.from] : [];
  });
}

/** The numbers that the removals of each page have. */
function toRanges(first: Article, pages: readonly CollectedPage[]) {
  let to = 0;
  return [first, ...pages.flatMap((page) => (page.ok ? [page.article] : []))].map((article) => {
    const from = to;
    to += article.removals.length;
    return { article, from, to };
  });
}

function toChapterHead(url: string, { title }: Article): ElementContent[] {
  return [
    toElement('hr'),
    toElement('h2', {}, [toElement('a', { href: url }, [{ type: 'text', value: title }])]),
  ];
}

/**
 * One article of the pages of a text, which grows at its end: a line with the page's number (`hr` with `dataPage`) stands before each but
 * the first, before the first of a chapter its title as a heading that leads to it, and a link in the place of a page that failed.
 * What pages repeat of earlier ones, at their edges or in whole paragraphs, is left out. Offsets and removals go on behind those
 * of the page before.
 */
export class JoinedPages {
  private readonly content: Root;
  private readonly removals: Removal[];
  private readonly seen: Set<string>;
  private end: number;

  constructor(private readonly first: Article) {
    this.content = structuredClone(first.content);
    this.removals = structuredClone(first.removals);
    this.seen = new Set(this.content.children.map(toKey));
    this.end = endOf(first);
  }

  add(page: CollectedPage): void {
    const mark = toElement('hr', { dataPage: String(page.number) });
    if (page.ok) this.append(page.article, page.isChapter ? toChapterHead(page.url, page.article) : [mark]);
    else {
      const link = toElement('a', { href: page.url, dataEmbed: 'left-out' });
      this.content.children.push(mark, toElement('p', {}, [link]));
    }
  }

  /** The article as it is now; it does not grow with what is added later. */
  toArticle(): Article {
    const content = { ...this.content, children: [...this.content.children] };
    return { ...this.first, content, removals: [...this.removals] };
  }

  /** Adds what another article has that was not there before, behind some nodes that lead to it. */
  private append({ content, removals }: Article, lead: readonly ElementContent[]): void {
    const root = structuredClone(content);
    shift(root, this.end);
    const children = withoutRepeated(root.children as ElementContent[], this.seen);
    for (const child of children) this.seen.add(toKey(child));
    if (children.length) this.content.children.push(...lead, ...children);
    for (const removal of removals) {
      const moved = structuredClone(removal);
      moved.id = this.removals.length;
      moved.spans = moved.spans.map(([from, to]) => [from + this.end, to + this.end]);
      shift({ type: 'root', children: moved.content }, this.end);
      this.removals.push(moved);
    }
    this.end += endOf({ content, removals });
  }
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
function endOf({ content, removals }: Pick<Article, 'content' | 'removals'>): number {
  let end = Math.max(0, ...removals.flatMap(({ spans }) => spans.map(([, to]) => to)));
  walk(content, (node) => {
    const length = node.type === 'text' ? node.value.length : 1;
    if (node.data?.offset !== undefined) end = Math.max(end, node.data.offset + length);
  });
  return end;
}
