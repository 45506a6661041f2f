import type { Element, Root } from 'hast';
import { walk } from '@/utils/article/hast';

/** The images of an article's text, in order. */
export function findImages(content: Root): Element[] {
  const images: Element[] = [];
  walk(content, (node) => {
    if (node.type === 'element' && node.tagName === 'img') images.push(node);
  });
  return images;
}
