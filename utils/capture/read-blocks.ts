import { type Block, measureBlock, type Page } from './page';
import { isEmbed, type Tag, tagOf } from './tags';
import { findMarkedHidden } from './visibility';

/**
 * Cuts a tree into blocks in one pass, without recursion: markup may be nested tens of thousands deep. Every node of a page is
 * met here, so each is asked for as little as possible.
 */
export function readBlocks(body: Element): Pick<Page, 'blocks' | 'text' | 'ranges' | 'weight'> {
  const reader = new BlockReader(body);
  const path: Element[] = [];
  let node: Node | null = body;
  while (node) {
    if (node.nodeType !== 1) reader.text(node);
    else if (reader.enter(node as Element)) {
      const child: Node | null = node.firstChild;
      if (child) {
        path.push(node as Element);
        node = child;
        continue;
      }
      reader.leave();
    }
    let next: Node | null = path.length ? node.nextSibling : null;
    while (!next) {
      const around = path.pop();
      if (!around) break;
      reader.leave();
      if (path.length) next = around.nextSibling;
    }
    node = next;
  }
  return reader.finish();
}

/** An element whose end was not met yet. */
interface Open {
  tag: Tag;
  hides: boolean;
  /** Its blocks, where it starts one. */
  range: [number, number] | undefined;
}

class BlockReader {
  private readonly blocks: Block[] = [];
  private readonly ranges = new Map<Element, [number, number]>();
  private readonly open: Open[] = [];
  private readonly parents: Element[];
  private readonly parts: string[] = [];
  private block: Block | undefined;
  /** The texts of the block's runs, and whether one of them is more than white space. */
  private texts: string[] = [];
  private hasText = false;
  private offset = 0;
  private hidden = 0;
  private links = 0;
  private preformatted = 0;
  private graphics = 0;
  private breaks = 0;
  private weight = 0;

  /** The elements marked as hidden. */
  private readonly marked: ReadonlySet<Element>;

  constructor(body: Element) {
    this.parents = [body];
    this.marked = findMarkedHidden(body);
  }

  /** Takes an element's start; false where nothing inside it is text, and its end is not to be taken. */
  enter(element: Element): boolean {
    const tag = tagOf(element);
    const { name } = tag;
    const isMarked = this.marked.has(element);
    if (tag.mayEmbed && isEmbed(name, element) && !this.hidden && !isMarked) this.embed(element, name);
    if (tag.isNonText) return false;
    const hides = isMarked || tag.isPlayer;
    if (hides) this.hidden++;
    let range: Open['range'];
    if (name === 'SVG') this.graphics++;
    else if (name === 'A') this.links++;
    else if (name === 'IMG')
      this.current().images.push({ element, start: this.offset, hidden: this.hidden > 0 });
    else if (name === 'BR' && !this.preformatted) {
      this.close();
      this.breaks++;
    } else if (tag.isBlock && !this.graphics) {
      this.close();
      this.breaks = 0;
      this.parents.push(element);
      range = [this.blocks.length, this.blocks.length];
      this.ranges.set(element, range);
      if (name === 'PRE') this.preformatted++;
    }
    this.open.push({ tag, hides, range });
    return true;
  }

  /** Takes a frame, player or drawing, which has a line of its own, or a formula, which stands in one. */
  private embed(element: Element, tag: string): void {
    const isLine = tag !== 'SCRIPT';
    if (isLine) this.close();
    this.current().images.push({ element, start: this.offset, hidden: false });
    if (isLine) this.close();
  }

  /** Takes the end of the element that was entered last. */
  leave(): void {
    const last = this.open.pop();
    if (!last) return;
    const { tag, hides, range } = last;
    if (tag.name === 'SVG') this.graphics--;
    else if (tag.name === 'A') this.links--;
    else if (range) {
      this.close();
      this.breaks = 0;
      this.parents.pop();
      range[1] = this.blocks.length;
      if (tag.name === 'PRE') this.preformatted--;
    }
    if (hides) this.hidden--;
  }

  /** Takes a text node, or another one without elements in it. */
  text(node: Node): void {
    if (node.nodeType !== 3 && node.nodeType !== 4) return;
    let { data } = node as Text;
    const isText = /\S/.test(data);
    if (isText && !this.preformatted && !this.graphics && breakAtBlankLine(node as Text, data))
      data = (node as Text).data;
    const start = this.offset;
    const end = start + data.length;
    this.hasText ||= isText;
    if (this.block || isText) {
      this.current().runs.push({
        node: node as Text,
        start,
        end,
        hidden: this.hidden > 0,
        linked: this.links > 0,
      });
      this.texts.push(data);
    }
    this.parts.push(data);
    this.offset = end;
    this.weight += data.length * this.parents.length;
  }

  finish(): Pick<Page, 'blocks' | 'text' | 'ranges' | 'weight'> {
    this.close();
    return { blocks: this.blocks, text: this.parts.join(''), ranges: this.ranges, weight: this.weight };
  }

  private current(): Block {
    this.block ??= {
      index: this.blocks.length,
      element: this.parents[this.parents.length - 1] as Element,
      runs: [],
      images: [],
      breaks: this.breaks,
      text: '',
      line: '',
      start: this.offset,
      end: this.offset,
      length: 0,
      linkLength: 0,
      hidden: false,
      known: {},
    };
    return this.block;
  }

  private close(): void {
    const { block, texts, hasText } = this;
    if (!block) return;
    this.block = undefined;
    this.texts = [];
    this.hasText = false;
    this.breaks = 0;
    measureBlock(block, texts);
    block.end = this.offset;
    if (block.images.length || hasText) this.blocks.push(block);
  }
}

const blankLine = /\S[^\S\n]*\n[^\S\n]*\n\s*(?=\S)/;

/**
 * Puts line breaks where a text has a blank line in its middle: pages that set their text with `white-space: pre-wrap` have no
 * other paragraphs, and elsewhere it costs nothing. What follows becomes a text node of its own, which is read next. True where
 * there was one; `data` is the text's own.
 */
function breakAtBlankLine(text: Text, data: string): boolean {
  const found = data.includes('\n') ? blankLine.exec(data) : null;
  if (!found) return false;
  const rest = text.splitText(found.index + found[0].length);
  for (let breaks = 0; breaks < 2; breaks++) rest.before(text.ownerDocument.createElement('br'));
  return true;
}
