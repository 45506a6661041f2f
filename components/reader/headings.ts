import type { Root } from 'hast';
import { textOf, walk } from '@/utils/article/hast';

export interface Heading {
  /** 0 for the highest level the article uses. */
  depth: number;
  text: string;
}

/** Selects, in the shown article, the elements that `readHeadings` lists, in the same order. */
export const headingSelector = 'h2, h3, h4, h5, h6';

/** The headings of an article in order. */
export function readHeadings(content: Root): Heading[] {
  const found: Heading[] = [];
  walk(content, (node) => {
    const level = node.type === 'element' && /^h([2-6])$/.exec(node.tagName)?.[1];
    if (level && node.type === 'element') found.push({ depth: Number(level), text: textOf(node).trim() });
  });
  const top = Math.min(...found.map(({ depth }) => depth));
  return found.map(({ depth, text }) => ({ depth: depth - top, text }));
}
