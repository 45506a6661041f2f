import type { ElementContent, Properties, Root } from 'hast';
import type { Article } from '@/utils/article/article';

/** A hast element or, for a string, a text node. */
export const h = (
  tagName: string,
  properties: Properties | null,
  ...children: (ElementContent | string)[]
): ElementContent => ({
  type: 'element',
  tagName,
  properties: properties ?? {},
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

/** A small article whose content is the given nodes. */
export function makeArticle(nodes: ElementContent[], fields: Partial<Article> = {}): Article {
  const content: Root = { type: 'root', children: nodes };
  return {
    url: 'https://news.example/1',
    title: '三個模範機關建設',
    script: 'Hant',
    lang: 'zh',
    content,
    removals: [],
    candidates: 1,
    ...fields,
  };
}
