import type { Source } from '@/utils/sites/pick/measure-selector';
import { beside } from '@/utils/sites/pick/walk';
import { hasSize, mostBoxes, revealIn, type Surface } from './surface';

/** Pointing at the page itself. */
export class PageSurface implements Surface {
  constructor(readonly sources: readonly Source[]) {}

  toElement(hit: EventTarget | null | undefined): Element | undefined {
    if (!(hit instanceof Element) || hit === document.documentElement || hit === document.body)
      return undefined;
    // Inside a shadow tree no selector reaches: its host is meant.
    const root = hit.getRootNode();
    return root instanceof ShadowRoot ? this.toElement(root.host) : hit;
  }

  hitAt(x: number, y: number): Element | null {
    return document.elementFromPoint(x, y);
  }

  boxesOf(elements: readonly Element[]): DOMRect[] {
    return elements
      .slice(0, mostBoxes)
      .map((element) => element.getBoundingClientRect())
      .filter(hasSize);
  }

  canMean = (element: Element) => hasSize(element.getBoundingClientRect());

  beside(element: Element, step: -1 | 1): Element | undefined {
    return beside(element, step, this.canMean);
  }

  reveal(element: Element): void {
    revealIn(element);
  }

  isThere(): boolean {
    return true;
  }
}
