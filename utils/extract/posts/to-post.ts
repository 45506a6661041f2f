import { type Block, blocksIn, type Page } from '../../capture/page';
import type { Ledger } from '../../noise/ledger';
import type { Post } from '../find-posts';
import type { Place } from './group-bodies';
import { isClaimedFor } from './marks';
import { isApartName, namesOf } from './names';
import { readPostAuthor, readPostTime } from './post-fields';

/** How many blocks more than its body a post may have: an element with more around it is a part of the page. */
const most = 60;

/**
 * The post around a body: the largest element that holds no other body, with the author and the time that stand in it, else
 * between it and the bodies before and after it.
 */
export function toPost(
  page: Page,
  ledger: Ledger,
  place: Place,
  before: Place | undefined,
  after: Place | undefined,
): Post {
  const from = before?.end ?? 0;
  const to = after?.start ?? page.blocks.length;
  let element = place.element;
  for (let at = element.parentElement; at && at !== page.body; at = at.parentElement) {
    const [start, end] = page.ranges.get(at) ?? [0, page.blocks.length];
    if (start < from || end > to || end - start > place.end - place.start + most) break;
    element = at;
  }
  const blocks = blocksIn(page, element).filter((block) => block.index < to);
  const body = page.blocks
    .slice(place.start, place.end)
    .filter(
      (block) => !block.hidden && !isClaimedFor(ledger.claimOf(block)) && !isApart(block, place.element),
    );
  const head = blocks.filter((block) => block.index < place.start);
  const foot = blocks.filter((block) => block.index >= place.end);
  const above = page.blocks.slice(Math.max(from, place.start - most), place.start);
  // Where replies stand inside the post, what is below its body is theirs.
  const isAnswered = (page.ranges.get(place.element)?.[1] ?? place.end) > place.end;
  const sides = isAnswered ? [head, above, foot] : [head, foot, above];
  return {
    element,
    content: place.element,
    blocks,
    body,
    author: findIn(sides, readPostAuthor),
    time: findIn(sides, readPostTime),
  };
}

/** The first answer that a function has for one of several lists. */
function findIn<List, Answer>(lists: List[], find: (list: List) => Answer | undefined): Answer | undefined {
  for (const list of lists) {
    const answer = find(list);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** In a part of a body that is nothing its author said there. */
function isApart(block: Block, body: Element): boolean {
  for (let at: Element | null = block.element; at && at !== body; at = at.parentElement)
    if (isApartName(namesOf(at))) return true;
  return false;
}
