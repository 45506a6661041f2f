import type { Element, Root } from 'hast';
import { readEmbedLink } from '../article/embed-text';

/** Signs that need no translation: a film to play, something to be seen elsewhere. */
const sign = { video: '▶', other: '↗' };

/** Gives the links in the place of films and frames a text. Changes the tree it is given, and answers it. */
export function nameEmbeds<Tree extends Root | Element>(tree: Tree, withAddress = false): Tree {
  for (const node of tree.children) {
    if (node.type !== 'element') continue;
    const link = readEmbedLink(node);
    if (!link) {
      nameEmbeds(node, withAddress);
      continue;
    }
    const address = withAddress ? ` ${String(node.properties.href ?? '')}` : '';
    const text = `${link.isVideo ? sign.video : sign.other} ${link.name}${address}`;
    node.properties = { href: node.properties.href };
    node.children.push({ type: 'text', value: node.children.length ? ` ${text}` : text });
  }
  return tree;
}
