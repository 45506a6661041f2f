import type { Article } from '../article/article';
import type { Block, Page } from '../capture/page';
import { queryAll } from '../capture/query';
import { tagName } from '../capture/tags';
import { isProse } from '../noise/prose';
import { countHan } from '../text/characters';
import { type AddressEvidence, readAddressEvidence } from './address-evidence';
import { readStatedTypes } from './stated-types';

/** What a page and its extracted text say about being an article. Counts are as found; shares are of 1. */
export interface Evidence extends AddressEvidence {
  /** Weight of the kept text and of its prose, in Latin letters. */
  text: number;
  prose: number;
  /** Share of the page's visible text that was kept. */
  keptShare: number;
  /** Share of the kept characters, and of the page's, that stand in links. */
  keptLinks: number;
  pageLinks: number;
  /** Headings that are links, among the kept text and on the page. */
  keptLinkedHeadings: number;
  linkedHeadings: number;
  /** Short lines with a day in the kept part: entries of a list. */
  days: number;
  /** Short lines with an amount of money. */
  prices: number;
  /** Most siblings of one tag and class that each hold a link and more. */
  cards: number;
  /** A button or link that puts something into a cart. */
  hasCart: boolean;
  /** What the page states it is, for machines. */
  isProduct: boolean;
  isArticle: boolean;
  isCollection: boolean;
  isWebsite: boolean;
  hasTime: boolean;
  hasByline: boolean;
  hasPassword: boolean;
  /** The password is asked for among the kept text, not in the head or foot of the page. */
  isPasswordAmong: boolean;
  /** Fields to fill in among the kept text. */
  fieldsAmong: number;
  hasEditor: boolean;
  hasVideo: boolean;
  hasPages: boolean;
}

/** A Chinese character says about as much as three Latin letters. */
const hanWeight = 3;
const money = /(?:[$€£¥￥₹]|US\$|NT\$|HK\$)\s?\d|\d\s?(?:元|円|€|kr\b|zł|лв)/;
const day =
  /(?:19|20)\d\d\s?[-/.年]\s?\d|\d{1,2}\s?月\s?\d{1,2}\s?日|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b|\b\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const cart =
  /^(?:add(?:ed)? to (?:cart|bag|basket|trolley)|buy now|shop now|select options|加入(?:购物车|購物車)|立即(?:购买|購買)|放入购物车|カートに入れる|in den warenkorb|ajouter au panier)\b/i;

/** Reads the evidence of a captured page, the article read from it and the blocks that were kept. Of the article the facts count. */
export function readEvidence(
  page: Page,
  article: Pick<Article, 'publishedTime' | 'modifiedTime' | 'byline'>,
  kept: readonly Block[],
): Evidence {
  const { document, blocks } = page;
  const seen = blocks.filter((block) => !block.hidden);
  const linkedHeadings = new Set(
    seen.filter(
      (block) =>
        block.length > 5 &&
        block.linkLength * 1.25 > block.length &&
        block.element.closest('h1, h2, h3, h4, h5, h6') !== null,
    ),
  );
  // Links of a list are left out of its text, but stand between its lines.
  const among = seen.filter(
    ({ index }) => index >= (kept[0]?.index ?? 0) - 1 && index <= (kept.at(-1)?.index ?? -1),
  );
  const has = (selectors: string) => queryAll(document, selectors).length > 0;
  const password = document.querySelector('input[type=password]');
  return {
    text: weightOf(kept),
    prose: weightOf(kept.filter(isProse)),
    keptShare: lengthOf(kept) / Math.max(1, lengthOf(seen)),
    keptLinks: linksOf(kept) / Math.max(1, lengthOf(kept)),
    pageLinks: linksOf(seen) / Math.max(1, lengthOf(seen)),
    keptLinkedHeadings: among.filter((block) => linkedHeadings.has(block)).length,
    linkedHeadings: linkedHeadings.size,
    days: kept.filter(({ line }) => line.length < 60 && day.test(line)).length,
    prices: seen.filter((block) => block.length < 40 && sizeOf(block) < 50 && money.test(block.line)).length,
    cards: countCards(page),
    hasCart: seen.some(({ line }) => line.length < 30 && cart.test(line)),
    ...readStatedTypes(document),
    hasTime: Boolean(article.publishedTime ?? article.modifiedTime),
    hasByline: Boolean(article.byline),
    ...readAddressEvidence(document, page.url),
    hasPassword: password !== null,
    isPasswordAmong: password !== null && isAmong(password, kept),
    fieldsAmong: queryAll(document, 'select, textarea, [type=text], [type=email], [type=tel]').filter(
      (field) => isAmong(field, kept),
    ).length,
    hasEditor: has('[contenteditable=true], [class*="editor-content" i] textarea'),
    hasVideo: has('meta[property="og:type"][content^="video" i], meta[property^="og:video"], video'),
    hasPages: has('[rel=next], [class*="pagination" i], [class*="pager" i], [class*="page-numbers" i]'),
  };
}

function weightOf(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) => sum + sizeOf(block) * (1 - block.linkLength / Math.max(1, block.length)),
    0,
  );
}

const sizeOf = ({ line, length }: Block) => length + countHan(line) * (hanWeight - 1);

/** Whether an element stands behind the beginning of the first block and before the end of the last one. */
function isAmong(element: Element, blocks: readonly Block[]): boolean {
  const [first, last] = [blocks[0]?.element, blocks.at(-1)?.element];
  if (!first || !last) return false;
  const follows = (one: Node, other: Node) => (one.compareDocumentPosition(other) & 4) !== 0;
  return follows(first, element) && (follows(element, last) || last.contains(element));
}

const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { length }) => sum + length, 0);
const linksOf = (blocks: readonly Block[]) => blocks.reduce((sum, { linkLength }) => sum + linkLength, 0);

/** Cards are known by their number: the same tag and class beside each other, each with a link and an image or heading. */
function countCards(page: Page): number {
  let most = 0;
  const shown = [...page.body.querySelectorAll('img, h2, h3, h4')].flatMap((element) => [
    ...(element.nodeName !== 'H4' && element.closest('a') ? [element] : []),
    ...element.getElementsByTagName('a'),
  ]);
  for (const parent of new Set(shown.map(toCard))) {
    if (!parent || parent.childElementCount <= most) continue;
    const counts = new Map<string, number>();
    for (const child of parent.children) {
      const signature = `${tagName(child)}.${(child.getAttribute('class') ?? '').split(' ')[0]}`;
      counts.set(signature, (counts.get(signature) ?? 0) + 1);
    }
    most = Math.max(most, ...counts.values());
  }
  return most;
}

/** The nearest ancestor with at least four children: where cards would stand side by side. */
function toCard(element: Element): Element | null {
  let parent = element.parentElement;
  for (let steps = 0; parent && steps < 7 && parent.childElementCount < 4; steps++)
    parent = parent.parentElement;
  return parent;
}
