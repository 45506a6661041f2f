/** Attributes that carry what a clone loses; read by everything behind capture, never written to the live page. */
export const layoutFact = {
  hidden: 'data-qingye-hidden',
  width: 'data-qingye-width',
  height: 'data-qingye-height',
} as const;

/** Elements after which no more layout facts are read: reading them would hold up the page. */
export const maxMeasured = 20_000;

/** What browsers show otherwise, or keep for others, though it is no secret: the TeX of a formula, parentheses of readings. */
const neverShown = /^(?:annotation|rp|script)$/;

/**
 * Stamps the layout facts of live elements onto their clones: visibility, and the size of loaded images. `live` and
 * `clones` are the same elements in the same order. Reads only, in one pass, so the page is laid out once.
 */
export function stampLayout(live: ArrayLike<Element>, clones: ArrayLike<Element>): void {
  const count = Math.min(live.length, clones.length, maxMeasured);
  let skipUntil: Element | undefined;
  for (let i = 0; i < count; i++) {
    const element = live[i] as Element;
    const clone = clones[i] as Element;
    if (skipUntil?.contains(element)) continue;
    skipUntil = undefined;
    if (
      typeof element.checkVisibility === 'function' &&
      !element.checkVisibility({ visibilityProperty: true }) &&
      !neverShown.test(element.localName)
    ) {
      // Only the outermost is marked: it may be taken as visible after all, and then all that inherited from it is too.
      clone.setAttribute(layoutFact.hidden, '');
      skipUntil = element;
    }
    const { naturalWidth, naturalHeight } = element as Partial<HTMLImageElement>;
    if (naturalWidth && naturalHeight) {
      clone.setAttribute(layoutFact.width, String(naturalWidth));
      clone.setAttribute(layoutFact.height, String(naturalHeight));
    }
  }
}
