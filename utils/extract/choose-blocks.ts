import type { Block, Page } from '../capture/page';
import { findHeading } from '../metadata/find-heading';
import type { Ledger } from '../noise/ledger';
import { isMostlyLinks, isProse, isSentence } from '../noise/prose';
import { isCaption } from './captions';
import type { Content } from './find-content';
import { findImageAddress } from './images';
import { isDataTable } from './semantics';

const lists = 'ul, ol, dl';

/**
 * The blocks that could be article text, in order: the lines that were chosen, and those between them that were not though
 * they are sentences, headings or list items among prose, parts of a table, or pictures.
 */
export function chooseBlocks(page: Page, content: Content, ledger: Ledger): Block[] {
  const inside = [...content.inside]
    .filter((block) => !ledger.claimOf(block))
    .sort((a, b) => a.index - b.index);
  const prose = inside.filter((block) => content.kept.has(block) && isProse(block));
  const first = prose[0]?.index ?? Number.POSITIVE_INFINITY;
  const last = prose.at(-1)?.index ?? Number.NEGATIVE_INFINITY;
  const wholes = new Set(
    inside.flatMap((block) => (content.kept.has(block) ? (findWhole(block.element) ?? []) : [])),
  );
  const homes = new Set(prose.map((block) => homeOf(page, block)));
  const plain = findPlainWholes(inside, content);
  return inside.filter((block, index) => {
    if (content.kept.has(block)) return true;
    if (isAnnounced(block, inside[index - 1], content)) return true;
    if ([...plain].some((whole) => whole.contains(block.element))) return true;
    if (isNote(block)) return true;
    if (isMostlyLinks(block)) return false;
    const whole = findWhole(block.element);
    if (whole && (wholes.has(whole) || whole.nodeName === 'PRE')) return true;
    // A picture without a line of its own was not judged; it goes with the text around it.
    if (block.images.length && (!block.line || isCaption(block))) return true;
    if (block.index > first && block.index < last && isOfPicture(block)) return true;
    if (!homes.has(homeOf(page, block))) return isCaption(block);
    if (isProse(block) || isSentence(block.line)) return true;
    return block.index > first && block.index < last && /^H[2-6]$/.test(block.element.nodeName);
  });
}

/** True for a line, mostly a link, to which the chosen line above it leads with a colon. */
function isAnnounced(block: Block, above: Block | undefined, { kept }: Content): boolean {
  return (
    above !== undefined && kept.has(above) && /[:：]$/.test(above.line) && block.element.nodeName === 'P'
  );
}

/**
 * Lists and quotations between chosen paragraphs that are their siblings: works cited, ingredients. Those with a name of their own
 * are part of a template, and a list of other articles right behind a line that was not chosen has its label there.
 */
function findPlainWholes(inside: readonly Block[], content: Content): Set<Element> {
  const found = new Set<Element>();
  const chosen = inside.filter((block) => content.kept.has(block) && isProse(block));
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (!first || !last) return found;
  const homes = new Set(chosen.map(({ element }) => element.parentElement));
  inside.forEach((block, index) => {
    if (block.index < first.index || block.index > last.index) return;
    const whole = findPlainWhole(block.element, homes);
    if (!whole || found.has(whole)) return;
    const before = inside.slice(0, index).findLast(({ element }) => !whole.contains(element));
    const isLinked = isMostlyLinks(block);
    if (!isLinked || (before && content.kept.has(before))) found.add(whole);
  });
  return found;
}

/** The list or quotation around an element that is a child of one of the homes and has no name. */
function findPlainWhole(element: Element, homes: ReadonlySet<Element | null>): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (homes.has(at.parentElement))
      return /^(?:UL|OL|DL|BLOCKQUOTE)$/.test(at.nodeName) && !at.id && !at.getAttribute('class')
        ? at
        : undefined;
  return undefined;
}

/**
 * What a block is one paragraph of: the element around its own, and around wrappers that hold nothing else; its own where
 * that holds more than paragraphs.
 */
function homeOf(page: Page, { element }: Block): Element | null {
  const range = page.ranges.get(element);
  if (!/^(?:P|H[1-6]|LI)$/.test(element.nodeName) && (!range || range[1] - range[0] > 1)) return element;
  let home = element.parentElement;
  for (
    let inner = page.ranges.get(home ?? element);
    home && inner && inner[1] - inner[0] === 1;
    inner = page.ranges.get(home ?? element)
  )
    home = home.parentElement;
  return home;
}

/** What makes no sense in parts: the data table, the code or the list around an element. */
function findWhole(element: Element): Element | undefined {
  const whole = element.closest('table, pre');
  if (whole?.nodeName === 'PRE' || (whole && isDataTable(whole))) return whole;
  let list = element.closest(lists) ?? undefined;
  for (let outer = list; outer; outer = outer.parentElement?.closest(lists) ?? undefined) list = outer;
  return list;
}

/** True in the caption of a figure with a picture. Where a template puts cards of other articles, the whole card is a link. */
function isOfPicture({ element }: Block): boolean {
  const figure = element.closest('figcaption')?.closest('figure');
  return figure?.querySelector('img, picture, svg') != null && !figure.closest('a');
}

/** True in a footnote, which stands where the article ends and is mostly a link back. */
export function isNote({ element }: Block): boolean {
  return element.closest('[role="doc-endnotes"], [role="doc-endnote"], .footnotes, [id^="fn:"]') !== null;
}

/**
 * Pictures between the headline and the text, with their captions, which stand outside the chosen containers where a
 * template gives the lead picture a place of its own.
 */
export function findHeadImages(page: Page, chosen: readonly Block[], ledger: Ledger, title: string): Block[] {
  const start = chosen[0];
  const heading = start && findHeading(page, start, title);
  if (!start || heading === undefined) return [];
  const between = page.blocks
    .slice(heading + 1, start.index)
    .filter((block) => !block.hidden && !ledger.claimOf(block));
  return between.filter(
    (block, index) => isPicture(page, block) || (isCaption(block) && isPicture(page, between[index - 1])),
  );
}

function isPicture(page: Page, block: Block | undefined): boolean {
  return (
    block !== undefined &&
    !block.line &&
    block.images.some(({ element }) => findImageAddress(element, page.baseUrl) !== undefined)
  );
}
