/** Functions that run in a page: each stands alone and uses nothing of this file. */

/**
 * Middle of the first element that matches, in px of the window, looking into open shadow roots and scrolled into view;
 * null where there is none.
 */
export function findMiddle(selector: string): { x: number; y: number } | null {
  const search = (root: Document | ShadowRoot): Element | null => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const element of root.querySelectorAll('*')) {
      const inner = element.shadowRoot && search(element.shadowRoot);
      if (inner) return inner;
    }
    return null;
  };
  const element = search(document);
  if (!element) return null;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
