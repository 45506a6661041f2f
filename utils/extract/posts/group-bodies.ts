import type { Page } from '../../capture/page';
import { tagName } from '../../capture/tags';
import { between, type Marks } from './marks';
import { isBodyName, isOtherName, namesOf } from './names';

/** An element with the half-open range of its blocks. */
export interface Place {
  element: Element;
  start: number;
  end: number;
}

/** Like elements that may be the bodies of a thread's posts. */
export interface BodyGroup {
  places: Place[];
  /** Characters outside links. */
  text: number;
  /** How many of the members stand beside an author and a time: 1 for all of them, 0.5 for all with one of the two. */
  share: number;
  /** Most of the members have a name that templates give to what was said. */
  isNamed: boolean;
  /** The text, weighed by how much the members look like bodies. */
  score: number;
}

/** How far from a post's body, in blocks, its author and time may stand. */
const reach = 40;
/** Least share of a group, see there. */
const leastShare = 0.45;

/**
 * Groups elements by what their template calls them, and answers the groups whose members stand between authors and times,
 * the best first.
 */
export function groupBodies(page: Page, marks: Marks): BodyGroup[] {
  const groups = new Map<string, Place[]>();
  for (const [element, [start, end]] of page.ranges) {
    if (between(marks.text, start, end) < 2) continue;
    for (const key of keysOf(element)) {
      const group = groups.get(key);
      const last = group?.at(-1);
      if (last && last.end > start) last.end = findEnd(last, start, marks);
      if (group) group.push({ element, start, end });
      else groups.set(key, [{ element, start, end }]);
    }
  }
  return [...groups.values()]
    .map((places) =>
      rate(
        places.filter(({ start, end }) => between(marks.text, start, end) > 0),
        marks,
      ),
    )
    .filter((group) => group !== undefined)
    .sort((a, b) => b.score - a.score);
}

/** A reply inside the post that it answers ends that one's own text, together with the name and time above the reply. */
function findEnd(outer: Place, inner: number, marks: Marks): number {
  let end = inner;
  while (
    end > outer.start + 1 &&
    between(marks.times, end - 1, end) + between(marks.authors, end - 1, end) > 0
  )
    end--;
  return end;
}

/** The names under which elements are alike: each class, all of them, a numbered id, what microdata says. */
function keysOf(element: Element): string[] {
  const tag = tagName(element);
  const keys: string[] = [];
  const name = element.getAttribute('class')?.trim();
  if (name) {
    const tokens = name.split(/\s+/).slice(0, 8);
    for (const token of tokens) keys.push(`${tag}.${token.replace(/\d+/g, '')}`);
    if (tokens.length > 1) keys.push(`${tag}=${name}`);
  }
  if (!name && element.parentElement)
    keys.push(`${tag}<${element.parentElement.getAttribute('class') ?? ''}`);
  if (/\d{2}/.test(element.id)) keys.push(`${tag}#${element.id.replace(/\d+/g, '')}`);
  if (/text|body/i.test(element.getAttribute('itemprop') ?? '')) keys.push('@text');
  return keys;
}

/**
 * Rates like elements as bodies: each is to stand beside an author and a time, and to hold none of its own. Undefined for
 * what is none.
 */
export function rate(places: Place[], marks: Marks): BodyGroup | undefined {
  let last = 0;
  let text = 0;
  let weighed = 0;
  let beside = 0;
  for (const [index, { start, end }] of places.entries()) {
    const next = places[index + 1]?.start ?? end + reach;
    const before = Math.max(last, start - reach);
    const after = Math.min(next, end + reach, marks.text.length - 1);
    let inner = 0;
    for (const sums of [marks.times, marks.authors]) {
      if (between(sums, before, start) > 0 || between(sums, end, after) > 0) beside += 0.5;
      if (between(sums, start, end) > 0) inner++;
    }
    const length = between(marks.text, start, end);
    text += length;
    weighed += length * (inner ? 0.6 / inner ** 2 : 1);
    last = end;
  }
  const [first] = places;
  const share = beside / places.length;
  if (!first || share < leastShare || isOtherName(namesOf(first.element))) return undefined;
  const named = places.filter(({ element }) => isBodyName(namesOf(element))).length;
  const isNamed = named > places.length * 0.7;
  // One element alone proves little: it is weighed as if it had no name.
  const score = weighed * share * share * (isNamed && places.length > 1 ? 2 : 1);
  return score > 0 ? { places, text, share, isNamed, score } : undefined;
}

/**
 * A group, or the one inside its members that holds nearly all of their text in the fewest blocks: the body without the
 * buttons below it.
 */
export function tighten(group: BodyGroup, groups: readonly BodyGroup[]): BodyGroup {
  let tight = group;
  for (const other of groups) {
    if (group.isNamed && !other.isNamed) continue;
    if (other.text >= group.text * 0.8 && sizeOf(other) < sizeOf(tight) && isInside(other, group))
      tight = other;
  }
  return tight;
}

const sizeOf = ({ places }: BodyGroup) => places.reduce((sum, { start, end }) => sum + end - start, 0);

/** Whether each member of a group lies in its own member of another one. */
function isInside(inner: BodyGroup, outer: BodyGroup): boolean {
  return (
    inner.places.length === outer.places.length &&
    inner.places.every((place, index) => {
      const around = outer.places[index];
      return around !== undefined && around.start <= place.start && place.end <= around.end;
    })
  );
}
