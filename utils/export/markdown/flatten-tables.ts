import type { Element, ElementContent, Root, RootContent } from 'hast';

const blocks = new Set(['blockquote', 'br', 'dd', 'div', 'dl', 'dt', 'li', 'ol', 'p', 'section', 'ul']);

/** The phrasing of a table cell: blocks give way to their children, parted by spaces. */
function flattenCell(nodes: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) =>
    node.type === 'element' && blocks.has(node.tagName)
      ? [{ type: 'text', value: ' ' }, ...flattenCell(node.children), { type: 'text', value: ' ' }]
      : [node],
  );
}

/** A caption as the paragraph that Markdown, without captions, can hold. */
const toParagraph = (caption: Element): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: caption.children,
});

function flatten(node: RootContent): RootContent[] {
  if (node.type !== 'element') return [node];
  if (node.tagName === 'td' || node.tagName === 'th') node.children = flattenCell(node.children);
  else node.children = node.children.flatMap(flatten) as ElementContent[];
  if (node.tagName !== 'table') return [node];
  const captions = node.children.filter((child) => child.type === 'element' && child.tagName === 'caption');
  return [...(captions as Element[]).map(toParagraph), node];
}

/** Makes tables fit into Markdown: cells without blocks, captions before their table. Changes the tree it is given. */
export function flattenTables(root: Root): Root {
  root.children = root.children.flatMap(flatten);
  return root;
}
