import { type Block, measureBlock, type Page } from './page';
import { isBlockTag, isEmbed, isNonTextTag, isPlayerTag, tagName } from './tags';
import { findMarkedHidden } from './visibility';

/**
 * Cuts a tree into blocks in one pass, without recursion: markup may be nested tens of thousands deep.
 */
export function readBlocks(body: Element): Pick<Page, 'blocks' | 'text' | 'ranges' | 'weight'> {
  const reader = new BlockReader(body);
  let node: Node | null = body;
  while (node) {
    const enter: boolean = node.nodeType === 1 ? reader.enter(node as Element) : reader.text(node);
    if (enter && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (node.nodeType === 1) reader.leave(node as Element, enter);
    while (node && node !== body && !node.nextSibling) {
      node = node.parentNode;
      if (node) reader.leave(node as Element, true);
    }
    node = node && node !== body ? node.nextSibling : null;
  }
  return reader.finish();
}

class BlockReader {
  private readonly blocks: Block[] = [];
  private readonly ranges = new Map<Element, [number, number]>();
  private readonly parents: Element[];
  private readonly parts: string[] = [];
  private block: Block | undefined;
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

  /** Takes an element's start; false where nothing inside it is text. */
  enter(element: Element): boolean {
    const tag = tagName(element);
    if (isEmbed(tag, element) && !this.hidden && !this.marked.has(element)) this.embed(element, tag);
    if (isNonTextTag(tag)) return false;
    if (this.marked.has(element) || isPlayerTag(tag)) this.hidden++;
    if (tag === 'SVG') this.graphics++;
    else if (tag === 'A') this.links++;
    else if (tag === 'IMG')
      this.current().images.push({ element, start: this.offset, hidden: this.hidden > 0 });
    else if (tag === 'BR' && !this.preformatted) {
      this.close();
      this.breaks++;
    } else if (this.startsBlock(tag)) {
      this.close();
      this.breaks = 0;
      this.parents.push(element);
      this.ranges.set(element, [this.blocks.length, this.blocks.length]);
      if (tag === 'PRE') this.preformatted++;
    }
    return true;
  }

  /** Takes a frame, player or drawing, which has a line of its own, or a formula, which stands in one. */
  private embed(element: Element, tag: string): void {
    const isLine = tag !== 'SCRIPT';
    if (isLine) this.close();
    this.current().images.push({ element, start: this.offset, hidden: false });
    if (isLine) this.close();
  }

  /** Takes an element's end; `entered` is what `enter` answered. */
  leave(element: Element, entered: boolean): void {
    if (!entered) return;
    const tag = tagName(element);
    if (tag === 'SVG') this.graphics--;
    else if (tag === 'A') this.links--;
    else if (this.startsBlock(tag)) {
      this.close();
      this.breaks = 0;
      this.parents.pop();
      const range = this.ranges.get(element);
      if (range) range[1] = this.blocks.length;
      if (tag === 'PRE') this.preformatted--;
    }
    if (this.marked.has(element) || isPlayerTag(tag)) this.hidden--;
  }

  /** Takes a text node; always false, since it has no children. */
  text(node: Node): false {
    if (node.nodeType !== 3 && node.nodeType !== 4) return false;
    if (!this.preformatted && !this.graphics) breakAtBlankLine(node as Text);
    const { data } = node as Text;
    if (this.block || /\S/.test(data)) {
      this.current().runs.push({
        node: node as Text,
        start: this.offset,
        end: this.offset + data.length,
        hidden: this.hidden > 0,
        linked: this.links > 0,
      });
    }
    this.parts.push(data);
    this.offset += data.length;
    this.weight += data.length * this.parents.length;
    return false;
  }

  finish(): Pick<Page, 'blocks' | 'text' | 'ranges' | 'weight'> {
    this.close();
    return { blocks: this.blocks, text: this.parts.join(''), ranges: this.ranges, weight: this.weight };
  }

  private startsBlock(tag: string): boolean {
    return !this.graphics && isBlockTag(tag) && tag !== 'BR';
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
    };
    return this.block;
  }

  private close(): void {
    const block = this.block;
    this.block = undefined;
    if (block) this.breaks = 0;
    if (!block) return;
    measureBlock(block);
    block.end = this.offset;
    if (block.images.length || block.runs.some((run) => /\S/.test(run.node.data))) this.blocks.push(block);
  }
}

const blankLine = /\S[^\S\n]*\n[^\S\n]*\n\s*(?=\S)/;

/**
 * Puts line breaks where a text has a blank line in its middle: pages that set their text with `white-space: pre-wrap` have no
 * other paragraphs, and elsewhere it costs nothing. What follows becomes a text node of its own, which is read next.
 */
function breakAtBlankLine(text: Text): void {
  if (!text.data.includes('\n')) return;
  const found = blankLine.exec(text.data);
  if (!found) return;
  const rest = text.splitText(found.index + found[0].length);
  for (let breaks = 0; breaks < 2; breaks++) rest.before(text.ownerDocument.createElement('br'));
}
