import { findStatedPage, readBase, toOtherPage, wordsOf } from './links';
import { findNumberIn, readFirstStem, readPageAddress } from './page-address';

/** A link to another page of a text. */
export interface PageLink {
  url: string;
  /** How it was found. What a rule or the words "next page" say is believed; a relation may lead to another article. */
  by: 'rule' | 'words' | 'relation' | 'number';
}

/** Where a page of a text leads on. */
export interface Leads {
  /** What the addresses of its pages have in common. */
  stem: string;
  /** The next page of the text, by a rule, by words, by `rel=next`, or by the number that follows this page's; none on a last page. */
  next: PageLink | undefined;
  /** The pages that it links to by their numbers: what there is to fetch, as far as it can be seen. */
  numbered: ReadonlyMap<number, string>;
  /** The address of a novel's next chapter. */
  chapter: string | undefined;
}

/** Words of a link to the next page, squeezed and in lower case; not those to the next article (下一篇). */
const nextWords =
  /^[>›»→[【(]*(?:(?:点击|點擊|阅读|閱讀|看)?下一?[页頁](?:继续|繼續|阅读|閱讀|看更多|更多)*|下页|后一页|後一頁|余下全文|餘下全文|nextpage|next|continuereading|次へ|次のページ|次の頁|다음페이지|다음)[>›»→\]】)]*$/;
const beforeWords =
  /^[<‹«←[【(]*(?:上一?[页頁]|前一[页頁]|prev(?:ious)?(?:page)?|前へ|前のページ|이전(?:페이지)?)[\]】)]*$/;
/** The same for the next chapter of a novel. */
const chapterWords =
  /^[>›»→[【(]*(?:下一?[章节節回话話卷集](?:第.{1,40})?|后一章|後一章|次の(?:話|章)|nextchapter|nextepisode|다음화)[>›»→\]】)]*$/;
const numberWords = /^[[(第]*(\d{1,3})[\])页頁]*$/;

interface KnownText {
  /** What the addresses of the text's pages have in common, where other pages of it told. */
  stem?: string | undefined;
  /** The rule's selectors for the next page. */
  nextPage?: readonly string[] | undefined;
}

/**
 * Reads where a page leads on. Only addresses that may be fetched.
 *
 * @param url the page's address
 */
export function readLeads(document: Document, url: string, { stem: known, nextPage }: KnownText): Leads {
  const base = readBase(document, url);
  const toUrl = (link: Element) => toOtherPage(link.getAttribute('href'), base, url);
  const links = [...document.querySelectorAll('a[href]')].map((link) => ({ link, words: wordsOf(link) }));
  const find = (expression: RegExp) => {
    for (const { link, words } of links) {
      const to = expression.test(words) && toUrl(link);
      if (to) return to;
    }
    return undefined;
  };
  const byWords = find(nextWords);
  const rows = links.flatMap(({ link, words }) => {
    const said = numberWords.exec(words)?.[1];
    const to = said && toUrl(link);
    return to ? [{ said: Number(said), to }] : [];
  });
  const stem =
    known !== undefined && findNumberIn(known, url) !== undefined
      ? known
      : findStem(url, { rows, after: byWords, before: find(beforeWords) });
  const own = findNumberIn(stem, url) ?? 1;
  const numbered = new Map<number, string>();
  for (const { said, to } of rows) if (findNumberIn(stem, to) === said) numbered.set(said, to);
  const related = document.querySelector('link[rel~="next"], a[rel~="next"]');
  const byRelation = related && toUrl(related);
  const candidates: [by: PageLink['by'], to: string | undefined][] = [
    ['rule', findStatedPage(document, url, nextPage)],
    ['words', byWords],
    ['relation', byRelation && findNumberIn(stem, byRelation) === own + 1 ? byRelation : undefined],
    ['number', numbered.get(own + 1)],
  ];
  const [by, to] = candidates.find(([, address]) => address) ?? [];
  return { stem, next: by && to ? { url: to, by } : undefined, numbered, chapter: find(chapterWords) };
}

/**
 * What the addresses of a text's pages have in common. The number in an address counts as the page's where the page itself says so: it
 * links to another one by that one's number, or to the one before or behind by words.
 */
function findStem(
  url: string,
  {
    rows,
    ...links
  }: { rows: { said: number; to: string }[]; after: string | undefined; before: string | undefined },
): string {
  const { stem, number } = readPageAddress(url);
  const numberOf = (to: string | undefined) => (to ? findNumberIn(stem, to) : undefined);
  const isNumbered =
    number <= 1 ||
    numberOf(links.before) === number - 1 ||
    numberOf(links.after) === number + 1 ||
    rows.some(({ said, to }) => said !== number && numberOf(to) === said);
  return isNumbered ? stem : readFirstStem(url);
}
