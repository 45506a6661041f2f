import type { ElementContent, Element as HastElement, Text as HastText, Root } from 'hast';
import { type Parent, toElement } from '../article/hast';
import type { Block, Page, PageImage, Run } from '../capture/page';
import type { Ledger } from '../noise/ledger';
import { collapseSpace } from '../text/characters';
import { isCaption } from './captions';
import type { Post } from './find-posts';
import { toImageNode } from './image-node';
import { readLanguage, toProperties } from './properties';
import { type Ancestor, flowHolders, inlineNames, lineHolders, Semantics } from './semantics';

/**
 * Builds an article's tree from the blocks that are kept: elements with a meaning are rebuilt around them, everything
 * else is seen through, and parts claimed in the ledger are left out. Texts and images carry their offset. Each post of a
 * thread becomes a `section` that carries its author and time.
 */
export function buildContent(
  page: Page,
  blocks: readonly Block[],
  ledger: Ledger,
  posts: readonly Post[] = [],
): Root {
  const builder = new ContentBuilder(page, blocks, ledger, posts);
  for (const block of blocks) builder.add(block);
  return builder.root;
}

interface Open {
  node: HastElement;
  /** The page's element it stands for; undefined for a paragraph made here. */
  element: Element | undefined;
}

class ContentBuilder {
  readonly root: Root = { type: 'root', children: [] };
  private readonly semantics: Semantics;
  /** How many blocks each line holder has: one needs no paragraph of its own. */
  private readonly population = new Map<Element, number>();
  private open: Open[] = [];
  private last: Block | undefined;
  private readonly postOf = new Map<Block, Post>();
  private post: Post | undefined;

  constructor(
    private readonly page: Page,
    blocks: readonly Block[],
    private readonly ledger: Ledger,
    posts: readonly Post[],
  ) {
    for (const post of posts) for (const block of post.body) this.postOf.set(block, post);
    this.semantics = new Semantics(page.body);
    for (const block of blocks) {
      const holder = this.holderOf(block)?.element;
      if (holder) this.population.set(holder, (this.population.get(holder) ?? 0) + 1);
    }
  }

  add(block: Block): void {
    const runs = block.runs.flatMap((run) => (run.hidden ? [] : this.keptPieces(block, run)));
    const images = block.images.flatMap((image) => (image.hidden ? [] : this.toImage(image)));
    if (!runs.some((piece) => piece.value.trim()) && !images.length) return;
    this.openPost(block);
    if (!images.length && isCaption(block)) this.openCaption();
    else this.openHolder(block, images.length > 0 && !runs.some((piece) => piece.value.trim()));
    const depth = this.open.length;
    const items = [...images, ...runs].sort(
      (a, b) => a.start - b.start || Number(a.kind === 'text') - Number(b.kind === 'text'),
    );
    const texts: HastText[] = [];
    const breaks = this.isPreformatted() ? [...block.element.querySelectorAll('br')] : [];
    for (const item of items) {
      while (breaks[0] && item.kind === 'text' && isBehind(item.node, breaks[0])) {
        breaks.shift();
        this.append({ type: 'text', value: '\n' });
      }
      this.openInline(item.parent, depth, item.kind === 'text');
      if (item.kind === 'image') this.append(item.node);
      else {
        const text: HastText = { type: 'text', value: item.value, data: { offset: item.start } };
        texts.push(text);
        this.append(text);
      }
    }
    this.open.length = depth;
    if (!this.isPreformatted()) trimLine(texts);
    this.last = block;
  }

  /** Opens the section of the post that a block belongs to, where it is not open. */
  private openPost(block: Block): void {
    const post = this.postOf.get(block);
    if (post === this.post) return;
    this.post = post;
    this.open.length = 0;
    if (post)
      this.push(
        toElement('section', {
          ...(post.author && { dataPostAuthor: post.author }),
          ...(post.time && { dataPostTime: post.time }),
        }),
        post.content,
      );
  }

  /** The block elements around a block that survive; those around a whole post are not the post's. */
  private blockChainOf(block: Block): Ancestor[] {
    const chain = this.chainOf(block.element, false);
    const post = this.postOf.get(block);
    return post
      ? chain.filter(({ element }) => element !== post.content && post.content.contains(element))
      : chain;
  }

  private holderOf(block: Block): Ancestor | undefined {
    const holder = this.blockChainOf(block).at(-1);
    return holder && lineHolders.has(holder.name) ? holder : undefined;
  }

  /** The surviving ancestors of an element, outermost first: its inline ones or its block ones. */
  private chainOf(element: Element | null, inline: boolean): Ancestor[] {
    const chain: Ancestor[] = [];
    for (let at = element ? this.semantics.of(element) : undefined; at; at = at.parent)
      if (inlineNames.has(at.name) === inline) chain.unshift(at);
    return chain;
  }

  /** Opens a caption in the figure before it; a caption whose picture is missing gets a figure of its own. */
  private openCaption(): void {
    const figure = this.open.findLastIndex(({ node }) => node.tagName === 'figure');
    this.open.length = figure < 0 && this.post ? 1 : figure + 1;
    if (figure < 0) this.push(toElement('figure'), undefined);
    this.push(toElement('figcaption'), undefined);
  }

  /** Opens the block elements around a block, sharing those that the block before it opened. */
  private openHolder(block: Block, isImage: boolean): void {
    const chain = this.blockChainOf(block);
    const holder = chain.at(-1);
    const depth = this.post ? 1 : 0;
    let shared = this.countShared(chain, depth);
    if (
      this.last?.element === block.element &&
      shared === chain.length &&
      !isImage &&
      !this.isNewParagraph(block, holder)
    ) {
      this.append(toElement('br'));
      return;
    }
    if (holder?.name === 'pre' && shared === chain.length) {
      const isInCode = this.open[depth + shared]?.node.tagName === 'code';
      this.open.length = depth + shared + (isInCode ? 1 : 0);
      this.append({ type: 'text', value: '\n' });
      return;
    }
    const isLineHolder = holder !== undefined && lineHolders.has(holder.name);
    const isShared = isLineHolder && (this.population.get(holder.element) ?? 0) > 1;
    // A paragraph of several lines becomes one paragraph a line; list items and cells hold several paragraphs.
    if (isShared && !flowHolders.has(holder.name) && shared === chain.length) shared--;
    this.open.length = depth + shared;
    for (const ancestor of chain.slice(shared)) {
      const name = isImage && ancestor === holder && ancestor.name === 'p' ? 'figure' : ancestor.name;
      this.push(toElement(name, toProperties(ancestor.element, this.page.baseUrl)), ancestor.element);
    }
    if (holder?.name === 'pre' && shared < chain.length && !holder.element.querySelector('code')) {
      const className = readLanguage(holder.element);
      if (className) this.push(toElement('code', { className }), undefined);
    }
    if (isImage && holder?.name === 'figure') return;
    if (!isLineHolder || (isShared && flowHolders.has(holder.name)))
      this.push(toElement(isImage ? 'figure' : 'p'), undefined);
  }

  private countShared(chain: readonly Ancestor[], depth: number): number {
    let shared = 0;
    while (shared < chain.length && this.open[depth + shared]?.element === chain[shared]?.element) shared++;
    return shared;
  }

  /** Single line breaks inside short lines are verse or addresses; indents, long lines and blank lines begin paragraphs. */
  private isNewParagraph(block: Block, holder: Ancestor | undefined): boolean {
    const before = this.last;
    if (!before?.line || !block.breaks) return true;
    if (holder && /^h\d$/.test(holder.name)) return false;
    const isIndented = /^[\r\n\t ]*[\u3000\u00a0]/.test(block.text);
    return block.breaks > 1 || isIndented || before.length > 40 || block.length > 40;
  }

  /** Opens the inline elements around one of a block's texts, sharing those already open. */
  private openInline(parent: Element | null, depth: number, isText: boolean): void {
    const chain = this.chainOf(parent, true).filter((ancestor) => isText || ancestor.name !== 'a');
    const shared = this.countShared(chain, depth);
    this.open.length = depth + shared;
    for (const ancestor of chain.slice(shared))
      this.push(
        toElement(ancestor.name, toProperties(ancestor.element, this.page.baseUrl)),
        ancestor.element,
      );
  }

  private push(node: HastElement, element: Element | undefined): void {
    this.append(node);
    this.open.push({ node, element });
  }

  private append(node: ElementContent): void {
    const parent: Parent = this.open[this.open.length - 1]?.node ?? this.root;
    parent.children.push(node);
  }

  private isPreformatted(): boolean {
    return this.open.some(({ node }) => node.tagName === 'pre');
  }

  /** What the ledger leaves of a text node, in order. */
  private keptPieces(
    block: Block,
    run: Run,
  ): { kind: 'text'; value: string; start: number; node: Text; parent: Element | null }[] {
    const { node } = run;
    const parent = run.node.parentElement;
    const isPre = parent?.closest('pre') != null;
    const pieces: ReturnType<typeof this.keptPieces> = [];
    const keep = (from: number, to: number) => {
      const data = run.node.data.slice(from - run.start, to - run.start);
      if (data)
        pieces.push({ kind: 'text', value: isPre ? data : collapseSpace(data), start: from, node, parent });
    };
    let at = run.start;
    const end = run.start + run.node.data.length;
    const cuts = this.ledger
      .partsOf(block)
      .flatMap((part) => part.spans)
      .sort((a, b) => a[0] - b[0]);
    for (const [from, to] of cuts) {
      if (to <= at || from >= end) continue;
      keep(at, from);
      at = to;
    }
    keep(at, end);
    return pieces;
  }

  private toImage({
    element,
    start,
  }: PageImage): { kind: 'image'; node: HastElement; start: number; parent: Element | null }[] {
    const node = toImageNode(element, start, this.page.baseUrl);
    return node ? [{ kind: 'image', node, start, parent: element.parentElement }] : [];
  }
}

const isBehind = (node: Node, other: Node) => (other.compareDocumentPosition(node) & 4) !== 0;

/** Takes the white space, full-width indents included, off both ends of a line that may be spread over several texts. */
function trimLine(texts: HastText[]): void {
  for (const text of texts) {
    text.value = text.value.replace(/^[\s\u3000]+/, '');
    if (text.value) break;
  }
  for (const text of [...texts].reverse()) {
    text.value = text.value.replace(/[\s\u3000]+$/, '');
    if (text.value) break;
  }
}
