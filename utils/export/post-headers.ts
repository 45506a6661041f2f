import type { Element, ElementContent, Root } from 'hast';
import { toElement } from '../article/hast';
import { readPostFacts } from '../article/post-facts';
import { toDisplayTime } from './meta-line';

/** The line above a post that tells who wrote it and when; undefined where neither is known. */
function toHeader(post: Element): Element | undefined {
  const { author, time } = readPostFacts(post) ?? {};
  const parts: ElementContent[] = [];
  if (author) parts.push(toElement('strong', {}, [{ type: 'text', value: author }]));
  if (author && time) parts.push({ type: 'text', value: ' · ' });
  if (time) {
    const isDated = /^\d{4}-\d{2}-\d{2}/.test(time);
    const text: ElementContent = { type: 'text', value: toDisplayTime(time) };
    parts.push(isDated ? toElement('time', { dateTime: time }, [text]) : text);
  }
  return parts.length ? toElement('p', {}, parts) : undefined;
}

/**
 * A thread as it is exported: each post an `article` that begins with a line of its author and time. Other trees come back
 * as they are. The tree itself is not changed.
 */
export function withPostHeaders(root: Root): Root {
  const children = root.children.map((node) => {
    if (node.type !== 'element' || node.tagName !== 'section') return node;
    const header = toHeader(node);
    return toElement('article', {}, header ? [header, ...node.children] : node.children);
  });
  return { ...root, children };
}
