import { type Block, blocksIn, type Page } from '../capture/page';
import { isMarkedHidden } from '../capture/visibility';
import type { Ledger } from '../noise/ledger';
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
 * Chooses the article's containers on a page whose noise is claimed in the ledger. `candidate` 0 is the best choice, 1
 * what is best without it, and so on; past the last it answers undefined.
 */
export function findContent(page: Page, ledger: Ledger, candidate = 0): Content | undefined {
  const elements = markElements(page);
  const removed = new Set(findClaimedElements(page, ledger));
  for (let round = 0; ; round++) {
    const threshold = countHan(page.text) * 4 > page.text.length ? charThreshold.han : charThreshold.latin;
    const { kept, tops } = runReadability(toReadabilityDocument(page, removed), threshold);
    const topElements = tops.map((mark) => elements[Number(mark)]).filter((element) => element !== undefined);
    if (!topElements.length) return round === candidate ? findAnything(page, ledger) : undefined;
    if (round === candidate)
      return toContent(page, ledger, topElements, (element) => kept.has(markOf(element)));
    for (const element of topElements) removed.add(element);
  }
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
  const found: Element[] = [];
  let end = -1;
  for (const [element, [first, last]] of page.ranges) {
    if (first < end || first === last) continue;
    if (page.blocks.slice(first, last).every((block) => ledger.claimOf(block))) {
      found.push(element);
      end = last;
    }
  }
  return found;
}

/** A copy for Readability to consume: without the removed elements, and with what is to be kept made visible. */
function toReadabilityDocument(page: Page, removed: Set<Element>): Document {
  const copy = page.document.cloneNode(true) as Document;
  const marks = new Set([...removed].map(markOf));
  for (const element of copy.querySelectorAll(`[${markAttribute}]`)) {
    if (marks.has(markOf(element))) element.remove();
    else if (isMarkedHidden(element)) {
      element.removeAttribute('style');
      element.removeAttribute('hidden');
    }
  }
  return copy;
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
