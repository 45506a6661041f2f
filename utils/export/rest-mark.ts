import type { Element } from 'hast';
import type { Article } from '../article/article';
import { toElement } from '../article/hast';

/** The last line of an exported text whose rest the page keeps for subscribers: an ellipsis that leads there. Empty for others. */
export function toRestMark({ leftOut, url }: Article): Element[] {
  if (!leftOut?.includes('rest')) return [];
  const text = { type: 'text' as const, value: '[…]' };
  return [toElement('p', {}, [/^https?:/i.test(url) ? toElement('a', { href: url }, [text]) : text])];
}
