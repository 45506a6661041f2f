import type { ElementContent, Root, RootContent } from 'hast';

export interface Heading {
  /** 0 for the highest level the article uses. */
  depth: number;
  text: string;
}

/** Selects, in the shown article, the elements that `readHeadings` lists, in the same order. */
export const headingSelector = 'h2, h3, h4, h5, h6';

/** The headings of an article in order. */
export function readHeadings(content: Root): Heading[] {
  const found = findHeadings(content.children);
  const top = Math.min(...found.map(({ depth }) => depth));
  return found.map(({ depth, text }) => ({ depth: depth - top, text }));
}

function findHeadings(nodes: readonly RootContent[]): Heading[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    const level = /^h([2-6])$/.exec(node.tagName)?.[1];
    return level ? [{ depth: Number(level), text: textOf(node).trim() }] : findHeadings(node.children);
  });
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
