import { makeSelector } from '@/utils/sites/pick/make-selector';
import { type Measure, measureElements } from '@/utils/sites/pick/measure-selector';
import { findPicked, findTestText } from '@/utils/sites/pick/test-text';
import type { Pick, PickKind } from '@/utils/sites/pick/to-picked-rule';
import { narrow, widen } from '@/utils/sites/pick/walk';
import type { Surface } from './surface';

/** From which share of the article on all of a kind is hardly what is meant to be removed. */
const largePart = 0.35;

/** What is pointed at, what it is said to be, and what of the page that would take. */
export class Picked {
  element: Element | undefined;
  /** Whether it was chosen, by a click or by keys, and no longer follows the pointer. */
  isChosen = false;
  /** Whether what is removed is all of its kind, or this one place. */
  isAll = true;
  /** Somebody said which; else it is all of a kind that is no large part of the article. */
  private isSaid = false;
  /** Somebody pointed at something of the reader that the page has no element for. */
  isNowhere = false;
  selector = '';
  matches: Element[] = [];
  measure: Measure;
  /** The elements inside, from which it was widened. */
  private inner: Element[] = [];

  constructor(
    private readonly surface: Surface,
    public is: PickKind,
  ) {
    this.measure = this.look();
  }

  /** Means what a pointer hit; false where that changes nothing. */
  point(hit: EventTarget | undefined, isChosen: boolean): boolean {
    if (this.isChosen && !isChosen) return false;
    const element = this.surface.toElement(hit);
    if (!isChosen && element === this.element) return false;
    this.isNowhere = isChosen && !element;
    this.inner = [];
    this.isChosen = isChosen && element !== undefined;
    this.mean(element);
    return true;
  }

  /** Goes to another element by an arrow key; false for other keys. */
  walk(key: string): boolean {
    if (!/^Arrow(?:Up|Down|Left|Right)$/.test(key)) return false;
    const { element, surface } = this;
    const next = element ? this.nextOf(element, key) : this.firstInView();
    if (!next) return true;
    if (key === 'ArrowUp' && element) this.inner.push(element);
    else if (key !== 'ArrowDown') this.inner = [];
    this.isNowhere = false;
    this.isChosen = true;
    this.mean(next);
    surface.reveal(next);
    return true;
  }

  setKind(is: PickKind): void {
    this.is = is;
    this.mean(this.element);
  }

  setAll(isAll: boolean): void {
    this.isAll = isAll;
    this.isSaid = true;
    this.mean(this.element);
  }

  /** What is to be made a rule of; undefined where nothing was chosen. */
  toPick(): Pick | undefined {
    if (!this.element || !this.isChosen || !this.selector) return undefined;
    const text = findTestText(this.element, this.is, this.surface.sources);
    return { selector: this.selector, is: this.is, text };
  }

  private nextOf(element: Element, key: string): Element | undefined {
    if (key === 'ArrowUp') return widen(element);
    if (key === 'ArrowDown') return this.inner.pop() ?? narrow(element, this.surface.canMean);
    return this.surface.beside(element, key === 'ArrowRight' ? 1 : -1);
  }

  /** What to begin with: the first block of the article in the window, else what stands in its middle. */
  private firstInView(): Element | undefined {
    const { surface } = this;
    const blocks = surface.sources.flatMap(({ element }) => element ?? []);
    const isInView = (block: Element) => {
      const top = surface.boxesOf([block])[0]?.top ?? -1;
      return top >= 0 && top < innerHeight;
    };
    return (
      blocks.find(isInView) ?? blocks[0] ?? surface.toElement(surface.hitAt(innerWidth / 2, innerHeight / 3))
    );
  }

  private mean(element: Element | undefined): void {
    if (element !== this.element) this.isSaid = false;
    this.element = element;
    if (!this.isSaid) this.isAll = true;
    this.select();
    if (this.isSaid || this.is !== 'noise' || this.matches.length < 2 || this.measure.share < largePart)
      return;
    this.isAll = false;
    this.select();
  }

  private select(): void {
    const wanted = this.is === 'noise' && this.isAll ? 'all' : 'one';
    this.selector = this.element ? makeSelector(this.element, wanted) : '';
    this.matches = findPicked(document, this.selector);
    this.measure = this.look();
  }

  private look(): Measure {
    return measureElements(document, this.matches, this.surface.sources);
  }
}
