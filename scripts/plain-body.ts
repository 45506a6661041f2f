import type { Nodes, Root } from 'hast';

const blocks = new Set(
  'address article aside blockquote br caption dd details div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (!('children' in node)) return '';
  if (node.type === 'element' && node.tagName === 'figcaption') return '\n';
  const inner = node.children.map(textOf).join('');
  if (node.type !== 'element') return inner;
  if (node.tagName === 'br') return '\n';
  if (node.tagName === 'td' || node.tagName === 'th') return `${inner} `;
  return blocks.has(node.tagName) ? `\n${inner}\n` : inner;
}

/** The body of an article as plain text, one block a line, without captions. */
export function toPlainBody(content: Root): string {
  return textOf(content)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
