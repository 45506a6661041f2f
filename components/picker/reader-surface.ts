import { toHttpAddress } from '@/utils/extract/addresses';
import type { Source } from '@/utils/sites/pick/measure-selector';
import { placeSelector } from '../reader/text-places';
import { hasSize, mostBoxes, revealIn, type Surface } from './surface';

/** Pointing at the blocks of the open reader: each stands for the element of the page that it came from. */
export class ReaderSurface implements Surface {
  private readonly images = listImages();

  constructor(
    private readonly host: Element,
    private readonly shadow: ShadowRoot,
    readonly sources: readonly Source[],
    /** The element of the page that its title came from. */
    private readonly title: Element | undefined,
  ) {}

  toElement(hit: EventTarget | null | undefined): Element | undefined {
    if (!(hit instanceof Element)) return undefined;
    if (hit.closest('h1')) return this.title;
    if (hit instanceof HTMLImageElement) return this.images.get(hit.src);
    const block = hit.closest(placeSelector);
    return block ? this.sources[this.blocks().indexOf(block)]?.element : undefined;
  }

  hitAt(x: number, y: number): Element | null {
    return this.shadow.elementFromPoint(x, y);
  }

  boxesOf(elements: readonly Element[]): DOMRect[] {
    return this.blocksOf(elements)
      .slice(0, mostBoxes)
      .map((block) => block.getBoundingClientRect())
      .filter(hasSize);
  }

  canMean = () => true;

  beside(element: Element, step: -1 | 1): Element | undefined {
    const known = this.sources.map((source) => source.element);
    const inside = (other: Element | undefined) => other !== undefined && element.contains(other);
    const from = step > 0 ? known.findLastIndex(inside) : known.findIndex(inside);
    if (from < 0) return known.find(Boolean);
    const rest = step > 0 ? known.slice(from + 1) : known.slice(0, from).reverse();
    return rest.find((other) => other && other !== element);
  }

  reveal(element: Element): void {
    revealIn(this.blocksOf([element])[0]);
  }

  isThere(): boolean {
    return this.host.isConnected;
  }

  private blocks(): Element[] {
    return [...this.shadow.querySelectorAll(`.content :is(${placeSelector})`)];
  }

  /** What of the reader shows something of the elements; a block stands for a part of itself too. */
  private blocksOf(elements: readonly Element[]): Element[] {
    const shows = (source: Element | undefined) =>
      source && elements.some((element) => element.contains(source) || source.contains(element));
    const blocks = this.blocks().filter((_, index) => shows(this.sources[index]?.element));
    const title = this.shadow.querySelector('h1');
    const images = [...this.shadow.querySelectorAll<HTMLImageElement>('.content img')].filter((image) => {
      const source = this.images.get(image.src);
      return source && elements.some((element) => element.contains(source));
    });
    return [...(title && shows(this.title) ? [title] : []), ...blocks, ...images];
  }
}

/** The images of the page by every address that they have, or wait for. */
function listImages(): Map<string, Element> {
  const images = new Map<string, Element>();
  for (const image of document.body?.querySelectorAll('img') ?? [])
    for (const value of [image.currentSrc, ...[...image.attributes].map((attribute) => attribute.value)]) {
      const address = toHttpAddress(value.split(/\s/)[0], document.baseURI);
      if (address && !images.has(address)) images.set(address, image);
    }
  return images;
}
