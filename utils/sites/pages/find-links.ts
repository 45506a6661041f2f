import { toHttpAddress } from '../../extract/addresses';
import { squeeze } from '../../text/characters';
import { findElements, findValue } from '../apply/select';
import { isFetchable, readPageAddress, withoutFragment } from './page-address';

/** A link to another page of a text. */
export interface PageLink {
  url: string;
  /** Its number, where the page tells. */
  number: number | undefined;
  /** How it was found. What a rule or the words "next page" say is believed; a relation may lead to another article. */
  by: 'rule' | 'words' | 'relation' | 'number';
}

/** Words of a link to the next page, squeezed and in lower case; not those to the next article (下一篇). */
const nextWords =
  /^[>›»→[【(]*(?:(?:点击|點擊|阅读|閱讀|看)?下一?[页頁](?:继续|繼續|阅读|閱讀|看更多|更多)*|下页|后一页|後一頁|余下全文|餘下全文|nextpage|next|continuereading|次へ|次のページ|次の頁|다음페이지|다음)[>›»→\]】)]*$/;
/** The same for the next chapter of a novel. */
const chapterWords =
  /^[>›»→[【(]*(?:下一?[章节節回话話卷集](?:第.{1,40})?|后一章|後一章|次の(?:話|章)|nextchapter|nextepisode|다음화)[>›»→\]】)]*$/;

/** The words of a link; of one that is a sign or a picture, those that it has for whoever does not see it. */
function textOf(link: Element): string {
  const names = [link.textContent, link.getAttribute('aria-label'), link.getAttribute('title')];
  const words = [...names, link.querySelector('img')?.getAttribute('alt')].map((text) => squeeze(text ?? ''));
  return words.find(Boolean) ?? '';
}

/** What links of a page are relative to: its address, unless it says otherwise. */
const baseOf = (document: Document, address: string) =>
  toHttpAddress(document.querySelector('base[href]')?.getAttribute('href'), address) ?? address;

/**
 * The link from a page to the next one of its text, by a rule, by its words, by `rel=next`, or by the number that follows this page's
 * in a row of numbers. Only addresses that may be fetched; undefined on a last page.
 *
 * @param base the page's address
 */
export function findNextPage(
  document: Document,
  base: string,
  nextPage: readonly string[] = [],
): PageLink | undefined {
  const toLink = (href: string | null | undefined, by: PageLink['by']): PageLink | undefined => {
    const url = toHttpAddress(href, baseOf(document, base));
    if (!url || withoutFragment(url) === withoutFragment(base) || !isFetchable(url, base)) return undefined;
    const [here, there] = [readPageAddress(base), readPageAddress(url)];
    const isSame = here.stem === there.stem;
    if (by === 'relation' && !(isSame && there.number === here.number + 1)) return undefined;
    return { url, number: isSame ? there.number : undefined, by };
  };
  const stated = nextPage.map((selector) => findStated(document, selector));
  const links = [...document.querySelectorAll('a[href]')];
  const hrefOf = (link: Element | undefined) => link?.getAttribute('href');
  const relation = document.querySelector('link[rel~="next"], a[rel~="next"]');
  const worded = links.filter((link) => nextWords.test(textOf(link)));
  return (
    stated.map((href) => toLink(href, 'rule')).find(Boolean) ??
    worded.map((link) => toLink(hrefOf(link), 'words')).find(Boolean) ??
    toLink(hrefOf(relation ?? undefined), 'relation') ??
    findNumbered(links, base)
  );
}

/** The address that a rule's selectors lead to, where it may be fetched and is another page. */
export function findStatedPage(
  document: Document,
  base: string,
  selectors: readonly string[] = [],
): string | undefined {
  for (const selector of selectors) {
    const url = toHttpAddress(findStated(document, selector), baseOf(document, base));
    if (url && withoutFragment(url) !== withoutFragment(base) && isFetchable(url, base)) return url;
  }
  return undefined;
}

/** The address of a novel's next chapter, for reading on; undefined where there is none. */
export function findNextChapter(document: Document, base: string): string | undefined {
  for (const link of document.querySelectorAll('a[href]')) {
    if (!chapterWords.test(textOf(link))) continue;
    const url = toHttpAddress(link.getAttribute('href'), baseOf(document, base));
    if (url && withoutFragment(url) !== withoutFragment(base) && isFetchable(url, base)) return url;
  }
  return undefined;
}

/** The address a rule's selector gives: an attribute, what XPath answers, or the link that is, or stands in, what it finds. */
function findStated(document: Document, selector: string): string | null | undefined {
  const [element] = findElements(document, [selector]);
  const link = element?.hasAttribute('href') ? element : element?.querySelector('a[href]');
  return link ? link.getAttribute('href') : findValue(document, [selector]);
}

/** All numbered pages of a text that a page links to, by their numbers: what there is to fetch, as far as it can be seen. */
export function listNumbered(document: Document, base: string): Map<number, string> {
  const { stem } = readPageAddress(base);
  const pages = new Map<number, string>();
  for (const link of document.querySelectorAll('a[href]')) {
    const said = /^[[(第]*(\d{1,3})[\])页頁]*$/.exec(textOf(link))?.[1];
    const url = said && toHttpAddress(link.getAttribute('href'), baseOf(document, base));
    if (!url || !isFetchable(url, base)) continue;
    const there = readPageAddress(url);
    if (there.stem === stem && there.number === Number(said)) pages.set(there.number, url);
  }
  return pages;
}

function findNumbered(links: readonly Element[], base: string): PageLink | undefined {
  const document = links[0]?.ownerDocument;
  const next = readPageAddress(base).number + 1;
  const url = document && listNumbered(document, base).get(next);
  return url ? { url, number: next, by: 'number' } : undefined;
}
