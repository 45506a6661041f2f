import type { Page } from '../../capture/page';
import { queryAll } from '../../capture/query';
import type { Claim, Ledger } from '../../noise/ledger';

/** What templates call, and where they link, whoever wrote a post. */
export const authorSelector = [
  '[itemprop~="author"]',
  '[rel~="author"]',
  ...['author', 'user', 'nick', 'poster', 'name', 'member'].map((part) => `[class*="${part}" i]`),
  ...['user', 'member', 'profile', 'people/', 'author', '/u/', 'uid', '/@'].map(
    (part) => `a[href*="${part}" i]`,
  ),
].join();

/** Elements that hold nothing but a time. */
export const timeSelector =
  'time, relative-time, [itemprop~="datePublished"], [itemprop~="dateCreated"], [class*="relative-time" i]';

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
/** A day, a time of day or how long ago, as it stands beside a post. */
export const timePattern = new RegExp(
  [
    '(?:19|20)\\d\\d\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d',
    '\\d\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?(?:20)?\\d\\d\\b',
    '\\d\\s?月\\s?\\d{1,2}\\s?日',
    '\\b\\d{1,2}-\\d{1,2}\\s+\\d{1,2}:\\d\\d',
    `\\b${month}\\s+\\d{1,2}\\b`,
    `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+${month}(?:\\s|,|$)`,
    '\\b(?:\\d+|an?|one)\\s?[a-z]+\\.?\\s+ago\\b',
    '\\d+\\s?(?:秒|分[钟鐘]|小[时時]|天|[周週]|星期|[个個]月|年)\\s?(?:之|以)?前',
    '[昨前今]天|[刚剛][刚剛]|\\b(?:yesterday|today)\\b',
  ].join('|'),
  'i',
);

/** Whether a line holds a time. Few lines of a page have a digit or one of these words, and only those are looked at closely. */
const hasTime = (line: string): boolean =>
  /\d|[昨前今]天|[刚剛]|day|ago/.test(line) && timePattern.test(line);

/** Longest line in which a time or a name is a mark of a post and not part of what is said, in characters. */
const longest = 120;

/**
 * What stands where on a page, as sums over the blocks before each index: what lies between two indexes is one
 * subtraction.
 */
export interface Marks {
  /** Visible characters outside links, of blocks that are no advertisement, button or bar. */
  text: number[];
  times: number[];
  authors: number[];
}

const quoteSelector = 'blockquote, [class*="quote" i]';

/** Rules that call whole threads noise: on one, `comment` and `related` are what everything is named. */
const doubtful = new Set(['comments', 'related', 'tags']);

/** Whether a claim says that a block is no post of a thread, as most do. */
export const isClaimedFor = (claim: Claim | undefined): boolean =>
  claim !== undefined && !doubtful.has(claim.rule);

/** Looks once over all blocks of a page for text, times and names. */
export function readMarks(page: Page, ledger: Ledger): Marks {
  const authors = new Set(queryAll(page.document, authorSelector));
  const times = new Set(queryAll(page.document, timeSelector));
  const marks: Marks = { text: [0], times: [0], authors: [0] };
  const push = (sums: number[], value: number) => sums.push((sums[sums.length - 1] ?? 0) + value);
  for (const block of page.blocks) {
    const isOut = block.hidden || isClaimedFor(ledger.claimOf(block));
    push(marks.text, isOut ? 0 : block.length - block.linkLength);
    const hasMark = (found: Set<Element>) =>
      block.runs.some(({ node, hidden }) => {
        if (hidden || !node.data.trim()) return false;
        const parent = node.parentElement;
        return (
          parent !== null &&
          (found.has(parent) || (parent.parentElement !== null && found.has(parent.parentElement)))
        );
      });
    const isShort = block.line !== '' && block.line.length <= longest;
    const isTime = isShort && (hasTime(block.line) || hasMark(times));
    const isAuthor = isShort && hasMark(authors);
    // A quotation names whoever is quoted.
    const isQuoted = (isTime || isAuthor) && block.element.closest(quoteSelector) !== null;
    push(marks.times, isTime && !isQuoted ? 1 : 0);
    push(marks.authors, isAuthor && !isQuoted ? 1 : 0);
  }
  return marks;
}

/** How much of something stands between two block indexes. */
export const between = (sums: readonly number[], from: number, to: number): number =>
  (sums[to] ?? 0) - (sums[from] ?? 0);
