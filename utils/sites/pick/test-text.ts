import { isXPath } from '../site-rule';
import type { Source } from './measure-selector';
import type { PickKind } from './to-picked-rule';

/**
 * A text by which a rule for something pointed at can test itself later: of the article its longest block, since its edges are
 * often titles and credits, of everything else its own text.
 */
export function findTestText(element: Element, is: PickKind, sources: readonly Source[]): string {
  if (is !== 'content') return element.textContent ?? '';
  let longest: Source | undefined;
  for (const source of sources)
    if (source.element && element.contains(source.element) && source.length > (longest?.length ?? 0))
      longest = source;
  return (longest?.element ?? element).textContent ?? '';
}

/** The elements that a selector made by pointing finds; none where the browser does not understand it. */
export function findPicked(document: Document, selector: string): Element[] {
  if (!selector || isXPath(selector)) return [];
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
