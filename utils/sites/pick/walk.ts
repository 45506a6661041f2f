import { tagName } from '../../capture/tags';

const skipped = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'TEMPLATE', 'NOSCRIPT', 'BR', 'HEAD']);

/** Whether somebody can mean an element: it is drawn, and stands in the page. */
export type CanMean = (element: Element) => boolean;

const isMeant = (element: Element, canMean: CanMean) => !skipped.has(tagName(element)) && canMean(element);

/** The element around another; undefined for what is all of the page. */
export function widen(element: Element): Element | undefined {
  const above = element.parentElement;
  return above && tagName(above) !== 'BODY' && tagName(above) !== 'HTML' ? above : undefined;
}

/** The first element inside another that can be meant. */
export function narrow(element: Element, canMean: CanMean): Element | undefined {
  return [...element.children].find((child) => isMeant(child, canMean));
}

/** The element before (-1) or behind (1) another: its brother, or that of the nearest element around it that has one. */
export function beside(element: Element, step: -1 | 1, canMean: CanMean): Element | undefined {
  for (let at: Element | null = element; at && tagName(at) !== 'BODY'; at = at.parentElement) {
    let next = step > 0 ? at.nextElementSibling : at.previousElementSibling;
    while (next && !isMeant(next, canMean))
      next = step > 0 ? next.nextElementSibling : next.previousElementSibling;
    if (next) return next;
  }
  return undefined;
}
