import { type Block, blocksIn, type Page } from '../capture/page';
import { tagName } from '../capture/tags';
import { isMarkedHidden } from '../capture/visibility';
import type { Ledger } from '../noise/ledger';
import { isProse } from '../noise/prose';
import { countHan } from '../text/characters';
import { markAttribute, runReadability } from './run-readability';

/** The part of a page that is the article. */
export interface Content {
  /** The chosen containers, in document order. */
  tops: Element[];
  /** Blocks inside the containers, in order: those that Readability kept, and those that it dropped. */
  kept: Set<Block>;
  inside: Set<Block>;
}

/**
 * Readability's own threshold, 500 characters, is set for Latin letters; a Chinese character says about as much as three
 * to four of those, and below the threshold Readability relaxes its rules and picks up noise.
 */
const charThreshold = { latin: 500, han: 140 };

/**
 * Readability asks every element for its text, over and over: where text is nested this deep it would hold up the page for
 * minutes. A page of 5 MB in ordinary markup has a tenth of this.
 */
const maxWeight = 150_000_000;

/** Share of a page's prose below which a first choice is doubted, and compared with that of Readability's own threshold. */
const leastShare = 0.4;

/**
 * Chooses the article's containers on a page whose noise is claimed in the ledger. `candidate` 0 is the best choice, 1
 * what is best without it, and so on; past the last it answers undefined.
 */
export function findContent(page: Page, ledger: Ledger, title: string, candidate = 0): Content | undefined {
  if (page.weight > maxWeight) return candidate ? undefined : findAnything(page, ledger);
  const elements = markElements(page);
  const removed = new Set(findClaimedElements(page, ledger));
  for (let round = 0; ; round++) {
    const content = choose(page, ledger, title, elements, removed);
    if (!content) return round === candidate ? findAnything(page, ledger) : undefined;
    if (round === candidate) return content;
    for (const element of content.tops) removed.add(element);
  }
}

function choose(
  page: Page,
  ledger: Ledger,
  title: string,
  elements: readonly Element[],
  removed: Set<Element>,
): Content | undefined {
  const run = (threshold: number) => {
    const { kept, tops } = runReadability(toReadabilityDocument(page, removed), threshold, title);
    const topElements = tops.map((mark) => elements[Number(mark)]).filter((element) => element !== undefined);
    return topElements.length
      ? toContent(page, ledger, topElements, (element) => kept.has(markOf(element)))
      : undefined;
  };
  if (countHan(page.text) * 4 < page.text.length) return run(charThreshold.latin);
  const content = run(charThreshold.han);
  if (!content) return run(charThreshold.latin);
  const gone = (block: Block) => [...removed].some((element) => element.contains(block.element));
  const all = lengthOfProse(
    page.blocks.filter((block) => !block.hidden && !ledger.claimOf(block) && !gone(block)),
  );
  if (lengthOfProse(content.kept) > all * leastShare) return content;
  const other = run(charThreshold.latin);
  return other && lengthOfProse(other.kept) > lengthOfProse(content.kept) ? other : content;
}

function lengthOfProse(blocks: Iterable<Block>): number {
  return [...blocks].reduce((sum, block) => sum + (isProse(block) ? block.length : 0), 0);
}

const markOf = (element: Element) => element.getAttribute(markAttribute) ?? '';

function markElements(page: Page): Element[] {
  const elements = [...page.body.querySelectorAll('*')];
  elements.forEach((element, index) => {
    element.setAttribute(markAttribute, String(index));
  });
  return elements;
}

/** The outermost elements all of whose blocks are claimed. */
function findClaimedElements(page: Page, ledger: Ledger): Element[] {
  // How many blocks before each are claimed: every element is then asked with one subtraction.
  const claimed = [0];
  for (const block of page.blocks) claimed.push((claimed.at(-1) ?? 0) + (ledger.claimOf(block) ? 1 : 0));
  const found: Element[] = [];
  let end = -1;
  for (const [element, [first, last]] of page.ranges) {
    if (first < end || first === last) continue;
    if ((claimed[last] ?? 0) - (claimed[first] ?? 0) === last - first) {
      found.push(element);
      end = last;
    }
  }
  return found;
}

/**
 * A copy for Readability to consume: without the removed elements, and with what is to be kept made visible. Readability
 * puts a new paragraph in the place of a `div` that holds only lines of text, and the mark would be lost with it; so
 * the copy has paragraphs there from the start.
 */
function toReadabilityDocument(page: Page, removed: Set<Element>): Document {
  const copy = page.document.cloneNode(true) as Document;
  const marks = new Set([...removed].map(markOf));
  const leaves = findLeaves(page);
  for (const element of copy.querySelectorAll(`[${markAttribute}]`)) {
    const mark = markOf(element);
    if (marks.has(mark)) element.remove();
    else if (isMarkedHidden(element)) {
      element.removeAttribute('style');
      element.removeAttribute('hidden');
    }
    if (leaves.has(mark)) toParagraph(copy, element);
  }
  removeHollow(copy);
  return copy;
}

/**
 * Removes empty boxes, innermost first. Readability would drop them too, but only after asking each of their ancestors for
 * its text many times: 20,000 nested ones would take it minutes.
 */
function removeHollow(copy: Document): void {
  for (const element of [...copy.querySelectorAll('div, section')].reverse()) {
    if (!element.firstElementChild && !element.textContent?.trim()) element.remove();
  }
}

/** The marks of the `div`s with nothing but lines of text in them: all their blocks are their own. */
function findLeaves(page: Page): Set<string> {
  const own = new Map<Element, number>();
  for (const { element, line } of page.blocks)
    if (line && tagName(element) === 'DIV') own.set(element, (own.get(element) ?? 0) + 1);
  const leaves = new Set<string>();
  for (const [element, count] of own) {
    const [first, last] = page.ranges.get(element) ?? [0, 0];
    if (last - first === count) leaves.add(markOf(element));
  }
  return leaves;
}

function toParagraph(document: Document, element: Element): void {
  const paragraph = document.createElement('p');
  for (const { name, value } of element.attributes) paragraph.setAttribute(name, value);
  paragraph.append(...element.childNodes);
  element.replaceWith(paragraph);
}

function toContent(
  page: Page,
  ledger: Ledger,
  tops: Element[],
  isKept: (element: Element) => boolean,
): Content {
  const inside = new Set(tops.flatMap((top) => blocksIn(page, top)));
  const kept = new Set<Block>();
  for (const block of inside) {
    if (ledger.claimOf(block)) continue;
    const parents = [
      ...block.runs.filter((run) => run.node.data.trim()).map((run) => run.node.parentElement),
      ...block.images.map((image) => image.element),
    ];
    if (parents.some((parent) => parent && isKept(parent))) kept.add(block);
  }
  return { tops, kept, inside };
}

/** Where Readability finds nothing, everything that is left on the page is the content. */
function findAnything(page: Page, ledger: Ledger): Content | undefined {
  const content = toContent(page, ledger, [page.body], () => true);
  return [...content.kept].some((block) => block.line) ? content : undefined;
}
