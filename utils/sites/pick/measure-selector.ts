import { countVisible } from '../../text/characters';

/** How much of a page, or of its article, some elements take. */
export interface Measure {
  elements: number;
  /** Non-space characters in them, each counted once. */
  characters: number;
  images: number;
  /** The share of the whole, 0 to 1. */
  share: number;
  /** What `share` is of. */
  of: 'article' | 'page';
}

/** A block of the article, the element of the page it came from, and its non-space characters. */
export interface Source {
  element: Element | undefined;
  length: number;
}

const lengthOf = (element: Element | null) => countVisible(element?.textContent ?? '');

/**
 * Measures what some elements take.
 *
 * @param sources the blocks of the page's article; the share is of the page where there are none
 */
export function measureElements(
  document: Document,
  elements: readonly Element[],
  sources: readonly Source[] = [],
): Measure {
  const outer = elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
  const characters = outer.reduce((sum, element) => sum + lengthOf(element), 0);
  const images = outer.reduce(
    (sum, element) => sum + element.querySelectorAll('img').length + Number(element.matches('img')),
    0,
  );
  const isRead = sources.some(({ element }) => element);
  const [part, whole] = isRead ? partOf(outer, sources) : [characters, lengthOf(document.body)];
  return {
    elements: elements.length,
    characters,
    images,
    share: whole ? Math.min(1, part / whole) : 0,
    of: isRead ? 'article' : 'page',
  };
}

/** Characters of an article that stand in some elements, and all of its characters. */
function partOf(outer: readonly Element[], sources: readonly Source[]): [part: number, whole: number] {
  let part = 0;
  let whole = 0;
  for (const { element, length } of sources) {
    whole += length;
    if (!element) continue;
    if (outer.some((other) => other.contains(element))) part += length;
    else for (const other of outer) if (element.contains(other)) part += Math.min(length, lengthOf(other));
  }
  return [part, whole];
}
