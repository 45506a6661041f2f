import type { Root } from 'hast';
import { textOf, walk } from '@/utils/article/hast';

/** Selects, in the shown article, the blocks that `findPlace` counts, in the same order. */
export const placeSelector = 'p, li, dt, dd, td, th, figcaption, pre, h2, h3, h4, h5, h6';
const tags = new Set(placeSelector.split(', '));

/** The texts of the blocks that `placeSelector` selects, in the same order, without white space. */
export function listPlaces(content: Root): string[] {
  const places: string[] = [];
  walk(content, (node) => {
    if (node.type === 'element' && tags.has(node.tagName)) places.push(textOf(node).replace(/\s/g, ''));
  });
  return places;
}

/**
 * Index of the block that begins with the wanted text (given without white space), or with as much of it as the block
 * holds; -1 where none does.
 */
export function findPlace(content: Root, wanted: string): number {
  const places = listPlaces(content);
  const whole = places.findIndex((text) => text.startsWith(wanted));
  if (whole >= 0) return whole;
  const parts = places.map((text) => (wanted.startsWith(text) ? text.length : 0));
  const longest = Math.max(0, ...parts);
  return longest ? parts.indexOf(longest) : -1;
}
