import { countVisible, squeeze, toLine } from '../text/characters';

/** A text node of the captured page and its place in the captured text, in UTF-16 units. */
export interface Run {
  node: Text;
  start: number;
  end: number;
  /** In an element that nobody can see. */
  hidden: boolean;
  /** In a link. */
  linked: boolean;
}

/** An image of the captured page, or what stands in it as one does (a frame, a player), and its place: the place of the text that follows it. */
export interface PageImage {
  element: Element;
  start: number;
  hidden: boolean;
}

/**
 * A line of the page: a maximal stretch of inline content inside one block element, ended by the edge of a block or by
 * `<br>`. Every text node belongs to exactly one block.
 */
export interface Block {
  index: number;
  /** The block element it stands in; blocks separated by `<br>` share theirs. */
  element: Element;
  runs: Run[];
  images: PageImage[];
  /** How many `<br>` stand between this block and the one before it in the same element. */
  breaks: number;
  /** The visible text as captured. */
  text: string;
  /** The visible text with white space collapsed and trimmed. */
  line: string;
  /** Place of the first character (of an image block: of its image) in the captured text. */
  start: number;
  end: number;
  /** Non-space characters of the visible text, and how many of them stand in links. */
  length: number;
  linkLength: number;
  /** Nobody can see any of it. */
  hidden: boolean;
  /** What was found out about the line, kept because many steps ask for it. */
  known: { squeezed?: string; isProse?: boolean };
}

/** A block's line as `squeeze` makes it, for comparing it with titles. */
export function squeezedLine(block: Block): string {
  block.known.squeezed ??= squeeze(block.line);
  return block.known.squeezed;
}

/** A captured page: a clone that nobody else sees, cut into blocks. Nothing behind it reads layout or the live page. */
export interface Page {
  document: Document;
  body: Element;
  /** Address the page was read from. */
  url: string;
  /** What relative addresses are relative to. */
  baseUrl: string;
  blocks: Block[];
  /** All text nodes of the body in order, joined: what the ledger accounts for. */
  text: string;
  /** Half-open range of block indexes of each block element. */
  ranges: Map<Element, [first: number, end: number]>;
  /** Characters times the elements around them: what scoring every element by its text would cost. */
  weight: number;
  /** More elements than layout facts were read for. */
  partlyMeasured: boolean;
}

/** The blocks inside an element, in order. */
export function blocksIn(page: Page, element: Element): Block[] {
  const range = page.ranges.get(element);
  if (range) return page.blocks.slice(range[0], range[1]);
  return page.blocks.filter(
    (block) =>
      block.runs.some((run) => element.contains(run.node)) ||
      block.images.some((image) => element.contains(image.element)),
  );
}

/** Computes a block's visible text and its lengths from the texts of its runs; again whenever a run is shown. */
export function measureBlock(block: Block, texts: readonly string[]): void {
  let text = '';
  let linked = '';
  block.runs.forEach((run, index) => {
    if (run.hidden) return;
    const data = texts[index] ?? '';
    text += data;
    if (run.linked) linked += data;
  });
  block.text = text;
  block.line = toLine(text);
  block.length = countVisible(text);
  block.linkLength = linked === text ? block.length : countVisible(linked);
  block.hidden = !block.line && !block.images.some((image) => !image.hidden);
  block.known = {};
}
