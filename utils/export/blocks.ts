import type { Element, ElementContent, Root, RootContent } from 'hast';
import { type Block, BlockWriter } from './block-writer';
import { toTex } from './mathml-to-tex';

/** What surrounds a node: the group its lines belong to, whether that group holds all that is inside, the lists. */
interface Place {
  group: object;
  isFixed: boolean;
  list?: Element;
  depth: number;
}

/** Elements that never show text here: captions stay with their pictures, the rest is no prose. */
const silent = new Set(['caption', 'figcaption', 'head', 'script', 'style', 'template', 'title']);
const blockElements = new Set(
  'address article aside blockquote body center dd details div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const isElement = (node: RootContent): node is Element => node.type === 'element';

/** All text of a node, with line breaks for `br` and between blocks: for `pre` and table cells. */
function readText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (!isElement(node) || silent.has(node.tagName)) return '';
  if (node.tagName === 'br') return '\n';
  const text = node.children.map(readText).join('');
  return blockElements.has(node.tagName) ? `\n${text}\n` : text;
}

function toMarker(list: Element, item: Element, depth: number): string {
  const number = list.children.filter((node) => isElement(node) && node.tagName === 'li').indexOf(item);
  const start = Number(list.properties.start ?? 1);
  return '  '.repeat(depth - 1) + (list.tagName === 'ol' ? `${start + number}. ` : '- ');
}

/** The place inside a block element: lists, tables and `pre` keep all their lines in one group. */
function enter(node: Element, place: Place): Place {
  const isList = node.tagName === 'ol' || node.tagName === 'ul';
  const isWhole = isList || node.tagName === 'table' || node.tagName === 'pre';
  return {
    group: place.isFixed ? place.group : node,
    isFixed: place.isFixed || isWhole,
    list: isList ? node : place.list,
    depth: isList ? place.depth + 1 : place.depth,
  };
}

function visitBlock(writer: BlockWriter, node: Element, place: Place): void {
  writer.end(place.group);
  const inner = enter(node, place);
  if (node.tagName === 'pre') {
    const text = node.children
      .map(readText)
      .join('')
      .replace(/^\n|\s+$/g, '');
    for (const line of text.split('\n')) writer.push(line.trimEnd(), inner.group);
    return;
  }
  if (node.tagName === 'tr') {
    const cells = node.children.filter(isElement).map((cell) => readText(cell).replace(/\s+/g, ' ').trim());
    if (cells.some(Boolean)) writer.push(cells.join('\t').trimEnd(), inner.group);
    return;
  }
  if (node.tagName === 'li' && place.list) writer.mark(toMarker(place.list, node, place.depth));
  visitAll(writer, node.children, inner);
  writer.end(inner.group);
  if (node.tagName === 'li') writer.mark('');
}

function visitAll(writer: BlockWriter, nodes: RootContent[], place: Place): void {
  for (const node of nodes) {
    if (node.type === 'text') writer.write(node.value);
    if (!isElement(node) || silent.has(node.tagName)) continue;
    const tex = toTex(node);
    if (tex) writer.write(tex);
    else if (node.tagName === 'br') {
      // Two breaks in a row part paragraphs.
      if (!writer.end(place.group) && !place.isFixed) place.group = {};
    } else if (blockElements.has(node.tagName)) visitBlock(writer, node, place);
    else visitAll(writer, node.children, place);
  }
}

/**
 * The body as lines: paragraphs, headings, list items, table rows with their cells parted by tabs, and the lines of
 * `pre` as they are. Pictures and captions give nothing, `br` begins a new line, other white space collapses.
 */
export function toBlocks(root: Root): Block[] {
  const writer = new BlockWriter();
  const place: Place = { group: root, isFixed: false, depth: 0 };
  visitAll(writer, root.children, place);
  writer.end(place.group);
  return writer.blocks;
}

/** The body alone as plain text, one block a line, without blank lines and list markers. */
export function toPlainBody(root: Root): string {
  return toBlocks(root)
    .map((block) => block.text)
    .filter(Boolean)
    .join('\n');
}
