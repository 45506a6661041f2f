import type { Element, ElementContent, Root, Text } from 'hast';

export type Parent = Root | Element;

/** Calls back for every element and text below a node, in document order; a visitor that answers false skips the children. */
export function walk(parent: Parent, visit: (node: Element | Text, parent: Parent) => unknown): void {
  for (const child of parent.children) {
    if (child.type !== 'element' && child.type !== 'text') continue;
    if (visit(child, parent) !== false && child.type === 'element') walk(child, visit);
  }
}

/** All text below a node, joined without separators. */
export function textOf(node: Parent | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'comment') return '';
  let text = '';
  walk(node, (child) => {
    if (child.type === 'text') text += child.value;
  });
  return text;
}

/** True where a node is, or holds, an image. */
export function hasImage(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(hasImage));
}

/** A new element. */
export function toElement(
  tagName: string,
  properties: Element['properties'] = {},
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}
