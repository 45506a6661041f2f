import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';

function split(paragraph: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [[]];
  for (const [index, node] of paragraph.children.entries()) {
    const isBreak = node.type === 'break';
    if (isBreak && paragraph.children[index - 1]?.type === 'break') parts.push([]);
    else if (!isBreak || paragraph.children[index + 1]?.type !== 'break') parts.at(-1)?.push(node);
  }
  return parts
    .filter((children) => children.some((node) => node.type !== 'break'))
    .map((children) => ({ type: 'paragraph', children }));
}

function tidyItem(item: ListItem): void {
  item.children = tidyBlocks(item.children) as ListItem['children'];
  item.spread = item.children.filter((child) => child.type === 'paragraph').length > 1;
}

/**
 * Makes paragraphs of what two line breaks in a row part, and parts list items by blank lines only where one has
 * several paragraphs. Changes the nodes it is given.
 */
export function tidyBlocks(nodes: RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'paragraph') return split(node);
    if (node.type === 'blockquote') node.children = tidyBlocks(node.children) as typeof node.children;
    if (node.type === 'list') {
      node.children.forEach(tidyItem);
      node.spread = node.children.some((item) => item.spread);
    }
    return [node];
  });
}
