import type { Element, Root, RootContent } from 'hast';

/** The images of an article's text, in order. */
export function findImages(content: Root): Element[] {
  const images: Element[] = [];
  const collect = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      if (node.tagName === 'img') images.push(node);
      else collect(node.children);
    }
  };
  collect(content.children);
  return images;
}
