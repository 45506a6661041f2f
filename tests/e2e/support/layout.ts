import type { Surface } from '../harness/types.ts';

/**
 * What is wrong with the layout of a surface, one line each: targets smaller than 44 px, and boxes that are scrolled
 * sideways. Links that run in a line of text are no targets of their own size (WCAG 2.5.5), and a control that its label
 * covers is as large as the label.
 */
export function findLayoutFaults(surface: Surface): Promise<string[]> {
  return surface.evaluate(() => {
    const root = document.querySelector('qingye-reader')?.shadowRoot ?? document;
    const name = (element: Element) =>
      `${element.localName}.${element.className} “${(element.getAttribute('title') ?? element.textContent ?? '').slice(0, 30)}”`;
    const targets = [...root.querySelectorAll('button, a[href], input, select, summary, textarea')];
    const small = targets.flatMap((target) => {
      const area = target.closest('label') ?? target;
      const { width, height } = area.getBoundingClientRect();
      const isInText = getComputedStyle(target).display === 'inline';
      const isShown = width > 0 && height > 0 && getComputedStyle(area).visibility === 'visible';
      if (!isShown || isInText || (width >= 43.5 && height >= 43.5)) return [];
      return [`${name(target)} is ${Math.round(width)} × ${Math.round(height)}`];
    });
    const scroller = document.querySelector('qingye-reader') ?? document.documentElement;
    const isWide = scroller.scrollWidth > scroller.clientWidth;
    return isWide ? [...small, `${scroller.scrollWidth} px wide in ${scroller.clientWidth} px`] : small;
  });
}
