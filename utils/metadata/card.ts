import type { Block } from '../capture/page';

/** True for a line inside a link that is drawn around whole lines: a card, which tells of another page. */
export function isInCard({ element }: Block): boolean {
  return element.closest('a') !== null;
}
