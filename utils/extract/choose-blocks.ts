import type { Block, Page } from '../capture/page';
import { findHeading } from '../metadata/find-heading';
import type { Ledger } from '../noise/ledger';
import { isMostlyLinks, isProse, isSentence } from '../noise/prose';
import { isCaption } from './captions';
import type { Content } from './find-content';
import { findImageAddress } from './images';
import { isDataTable } from './semantics';

/**
 * The blocks of the chosen containers that could be article text, in order: those that Readability kept, and those that
 * its cleaning dropped from among them though they are sentences, headings or pictures between prose.
 */
export function chooseBlocks(page: Page, content: Content, ledger: Ledger): Block[] {
  const inside = [...content.inside]
    .filter((block) => !ledger.claimOf(block))
    .sort((a, b) => a.index - b.index);
  const prose = inside.filter((block) => content.kept.has(block) && isProse(block));
  const first = prose[0]?.index ?? Number.POSITIVE_INFINITY;
  const last = prose.at(-1)?.index ?? Number.NEGATIVE_INFINITY;
  const tables = new Set(
    inside.flatMap((block) => (content.kept.has(block) ? (findWhole(block.element) ?? []) : [])),
  );
  const homes = new Set(prose.map((block) => homeOf(page, block)));
  return inside.filter((block) => {
    if (content.kept.has(block)) return true;
    if (isMostlyLinks(block)) return false;
    const whole = findWhole(block.element);
    if (whole && tables.has(whole)) return true;
    if (!homes.has(homeOf(page, block))) return false;
    if (isProse(block) || isSentence(block.line)) return true;
    return (
      block.index > first &&
      block.index < last &&
      (block.images.length > 0 || /^H[2-6]$/.test(block.element.nodeName))
    );
  });
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

/** What makes no sense in parts: the data table or the code around an element. */
function findWhole(element: Element): Element | undefined {
  const whole = element.closest('table, pre');
  return whole && (whole.nodeName === 'PRE' || isDataTable(whole)) ? whole : undefined;
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
