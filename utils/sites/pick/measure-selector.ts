import { countVisible } from '../../text/characters';
import { findElements } from '../apply/select';

/** How much of a page a selector takes. */
export interface Measure {
  elements: number;
  /** Non-space characters in them, each counted once, and their share of the page's, 0 to 1. */
  characters: number;
  share: number;
  images: number;
}

/** Measures what a selector, CSS or XPath, takes of a page; all zero where it finds nothing or is none. */
export function measureSelector(document: Document, selector: string): Measure {
  const elements = findElements(document, [selector]);
  const outer = elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
  const lengthOf = (element: Element | null) => countVisible(element?.textContent ?? '');
  const characters = outer.reduce((sum, element) => sum + lengthOf(element), 0);
  const total = lengthOf(document.body);
  const images = outer.reduce(
    (sum, element) => sum + element.querySelectorAll('img').length + Number(element.matches('img')),
    0,
  );
  return {
    elements: elements.length,
    characters,
    share: total ? Math.min(1, characters / total) : 0,
    images,
  };
}
