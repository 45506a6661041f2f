import type { Page } from '../../capture/page';
import { tagName } from '../../capture/tags';
import { type BodyGroup, type Place, rate, tighten } from './group-bodies';
import { between, type Marks } from './marks';
import { isBodyName, namesOf, splitNames } from './names';

/** How far above the replies, in blocks, the post may begin that they answer. */
const reach = 200;
/** Least characters outside links of an opening post whose element has no telling name. */
const leastUnnamed = 80;

/**
 * The post that a thread's others answer, where its markup is not theirs: the element with the most text between the
 * headline and the first of them. Undefined where nothing is there.
 */
export function findOpeningPost(page: Page, first: Place, marks: Marks): Place | undefined {
  const heading = findHeading(page, first);
  const from = heading ?? Math.max(0, first.start - reach);
  const groups: BodyGroup[] = [];
  for (const [element, [start, end]] of page.ranges) {
    if (start < from || end > first.start || tagName(element) === 'FORM') continue;
    if (between(marks.text, start, end) < 2) continue;
    const group = rate([{ element, start, end }], marks);
    if (group) groups.push(group);
  }
  groups.sort((a, b) => b.score - a.score);
  const best = groups[0] && tighten(groups[0], groups);
  const place = best?.places[0];
  if (!best || !place) return undefined;
  if (isBodyName(splitNames(namesOf(place.element))) && (heading !== undefined || best.share === 1))
    return place;
  return heading !== undefined && best.share === 1 && best.text >= leastUnnamed ? place : undefined;
}

/** Index of the block behind the last headline above the replies. */
function findHeading(page: Page, first: Place): number | undefined {
  for (let index = first.start - 1; index >= Math.max(0, first.start - reach); index--) {
    const block = page.blocks[index];
    if (block && !block.hidden && block.line && block.element.closest('h1')) return index + 1;
  }
  return undefined;
}
