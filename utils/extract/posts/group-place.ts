import type { Page } from '../../capture/page';
import type { Place } from './group-bodies';
import { isColumnName, isElsewhereName, namesOf } from './names';

/** How many blocks above a member its own headline may stand. */
const reach = 6;

/**
 * A function that is true for a list in a column beside the headline's. Its second argument says that the list holds most
 * of the page's text; then only names of columns are believed.
 */
export function toBeside(page: Page): (places: readonly Place[], isMost: boolean) => boolean {
  const aroundHeadline = new Set<Element>();
  for (const headline of page.body.querySelectorAll('h1'))
    for (let at: Element | null = headline; at && !aroundHeadline.has(at); at = at.parentElement)
      aroundHeadline.add(at);
  return (places, isMost) => {
    let at = places[0]?.element ?? null;
    for (; at && at !== page.body && !aroundHeadline.has(at); at = at.parentElement) {
      const names = namesOf(at);
      if (isColumnName(names) || (!isMost && isElsewhereName(names))) return true;
    }
    return false;
  };
}

/** Whether most members have a linked headline of their own: teasers of other pages. */
export function areTeasers(page: Page, places: readonly Place[]): boolean {
  const headed = places.filter(({ start, end }, index) => {
    const from = Math.max(places[index - 1]?.end ?? 0, start - reach);
    return page.blocks
      .slice(from, end)
      .some(
        (block) => block.linkLength * 2 > block.length && block.element.closest('h1, h2, h3, h4, h5, h6'),
      );
  });
  return headed.length > places.length / 2;
}
