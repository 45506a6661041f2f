import type { Block, Page } from '../capture/page';
import type { Ledger } from '../noise/ledger';
import { isProse } from '../noise/prose';
import { type BodyGroup, groupBodies, type Place, tighten } from './posts/group-bodies';
import { areTeasers, toBeside } from './posts/group-place';
import { between, type Marks, readMarks } from './posts/marks';
import { namesOf } from './posts/names';
import { findOpeningPost } from './posts/opening-post';
import { isStatedThread, readGroupNames } from './posts/thread-signs';
import { toPost } from './posts/to-post';

/** One contribution to a thread. */
export interface Post {
  /** What holds the post and nothing of another one. */
  element: Element;
  /** What holds its body. */
  content: Element;
  /** All blocks in it. */
  blocks: Block[];
  /** Those that are what was said. */
  body: Block[];
  author: string | undefined;
  /** ISO 8601 where the page gives a day, else as the page words it (3 days ago). */
  time: string | undefined;
}

/** Least share of a page's text that the posts of a thread hold, where their elements are named for it and where not. */
const leastText = { named: 0.04, other: 0.12 };
/** Share of a page's text from which on posts are what the page is about. */
const mostText = 0.45;
/** Prose beside the posts, in characters, from which on they are comments on it, unless the page says otherwise. */
const leastArticle = 500;
const manyTimes = 5;

/**
 * The posts of a thread or of a question with its answers, in document order; empty for a page that is none, such as an
 * article with comments below it. Goes by structure: like elements, each beside an author and a time. Claims of the ledger
 * are respected, except those of rules that go by names such as `comment`. Thresholds were set on threads of half of the
 * sites of an evaluation folder, and on articles that are none.
 */
export function findPosts(page: Page, ledger: Ledger): Post[] {
  const isStated = isStatedThread(page);
  const marks = readMarks(page, ledger);
  const least = isStated ? 1 : 2;
  if ((marks.times.at(-1) ?? 0) < least || (marks.authors.at(-1) ?? 0) < least) return [];
  const places = findPlaces(page, marks, isStated);
  const first = places[0];
  if (!first) return [];
  const opening = findOpeningPost(page, first, marks);
  const all = opening ? [opening, ...places] : places;
  const last = all.length > 1 ? all.at(-1)?.element : undefined;
  return all
    .map((place, index) => toPost(page, ledger, place, all[index - 1], all[index + 1]))
    .filter(
      (post) =>
        post.body.length > 0 && !isHeaderRow(post) && !(last && post.content === last && isForm(last)),
    );
}

/** Whether a body is where the next post is to be written. */
const isForm = (body: Element): boolean =>
  body.querySelector('textarea, select, [contenteditable="true"]') !== null;

/** A row that heads a table of posts (Author, Posts) is built like one of them. */
function isHeaderRow({ element, body }: Post): boolean {
  const length = body.reduce((sum, block) => sum + block.length, 0);
  return length < 12 && /(?:head(?:er|ing)?|foot(?:er)?)(?:$|\s)/i.test(namesOf(element));
}

function findPlaces(page: Page, marks: Marks, isStated: boolean): Place[] {
  const total = marks.text.at(-1) ?? 0;
  const groups = groupBodies(page, marks).filter(
    ({ text, isNamed, share }) =>
      text >= total * (isNamed && share > 0.9 ? leastText.named : leastText.other),
  );
  const beside = toBeside(page);
  const best = groups.find(
    ({ places, text, isNamed, share }) =>
      (places.length > 1 || (isNamed && share === 1)) && !beside(places, text > total * mostText),
  );
  return best && isThread(page, best, marks, isStated) ? tighten(best, groups).places : [];
}

/** Whether like elements are a thread's posts: the page says so, or they are most of what it holds. */
function isThread(page: Page, { places, text, share }: BodyGroup, marks: Marks, isStated: boolean): boolean {
  const isMost = text > (marks.text.at(-1) ?? 0) * mostText;
  const largest = Math.max(...places.map(({ start, end }) => between(marks.text, start, end)));
  if (isStated) return share > 0.9 || (isMost ? largest < text * 0.9 : share >= 0.6);
  if (places.length < 2 || share < 0.9 || areTeasers(page, places)) return false;
  const names = readGroupNames(page, places);
  if (names.isThread && !names.isComments) return true;
  const [first] = places;
  if (!first || (names.isComments && isArticle(page, first, text, marks))) return false;
  const prose = proseOutside(page, places);
  return isMost && places.length > 2 && largest < text * 0.7 && prose < Math.min(text, leastArticle);
}

/**
 * Whether the first of some comments is none: as long as an article, and in no part of the page that is named for them. Where
 * they are many times its text, they are what the page is about, and it begins their thread.
 */
function isArticle(page: Page, first: Place, text: number, marks: Marks): boolean {
  const length = between(marks.text, first.start, first.end);
  return length > leastArticle && length * manyTimes > text && !readGroupNames(page, [first]).isComments;
}

/** Prose of a page that is in none of the places, in characters. */
function proseOutside(page: Page, places: readonly Place[]): number {
  let at = 0;
  let length = 0;
  for (const block of page.blocks) {
    while (at < places.length && (places[at]?.end ?? 0) <= block.index) at++;
    const start = places[at]?.start ?? page.blocks.length;
    if (block.index < start && isProse(block)) length += block.length;
  }
  return length;
}
