import type { Source } from '@/utils/sites/pick/measure-selector';

/** Where somebody points: on the page itself, or at the blocks of the open reader. Both answer elements of the page. */
export interface Surface {
  /** The blocks of the page's article and where they came from; none where there is no article. */
  readonly sources: readonly Source[];
  /** What of the page is meant by what an event or a point hit; undefined where nothing is. */
  toElement(hit: EventTarget | null | undefined): Element | undefined;
  /** What is hit at a point of the window. */
  hitAt(x: number, y: number): Element | null;
  /** Places in the window of what stands for elements of the page. */
  boxesOf(elements: readonly Element[]): DOMRect[];
  /** Whether an element can be meant: it is drawn. */
  canMean(element: Element): boolean;
  /** The element before or behind another. */
  beside(element: Element, step: -1 | 1): Element | undefined;
  /** Brings what stands for an element into the window. */
  reveal(element: Element): void;
  /** False once it is gone: the reader was closed. */
  isThere(): boolean;
}

/** Most boxes that are drawn at once. */
export const mostBoxes = 300;

/** Whether a box has any size. */
export const hasSize = ({ width, height }: DOMRect) => width > 1 && height > 1;

/** Brings an element into the upper part of the window, above the panel's usual place, without motion. */
export function revealIn(element: Element | undefined): void {
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight / 2) element.scrollIntoView({ block: 'start', behavior: 'instant' });
}
