import type { Block } from './page';

/** Least characters for a `noscript` to hold a text instead of a request to switch scripts on. */
const least = 400;

/**
 * Puts what a page tells browsers without scripts in the place where it stands, where it tells all others less: a page that
 * scripts build, read from its source. True where it did so. While scripts run, a `noscript` holds no elements, and none is
 * touched.
 *
 * @param blocks what the captured page shows
 */
export function showNoscript(body: Element, blocks: readonly Block[]): boolean {
  const found = [...body.querySelectorAll('noscript')].filter(
    (element) => element.firstElementChild && (element.textContent ?? '').trim().length > least,
  );
  if (!found.length) return false;
  const length = found.reduce(
    (sum, element) => sum + (element.textContent ?? '').replace(/\s+/g, '').length,
    0,
  );
  const visible = blocks.reduce((sum, block) => sum + block.length, 0);
  if (visible > length) return false;
  for (const element of found) {
    const box = element.ownerDocument.createElement('div');
    box.append(...element.childNodes);
    element.replaceWith(box);
  }
  return true;
}
