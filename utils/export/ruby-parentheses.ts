import type { Element, Root } from 'hast';
import { toElement } from '../article/hast';

/** Puts the readings above characters in parentheses, for where they cannot stand above. Changes the tree it is given, and answers it. */
export function addRubyParentheses<Tree extends Root | Element>(tree: Tree): Tree {
  for (const node of tree.children) {
    if (node.type !== 'element') continue;
    if (node.tagName !== 'ruby') addRubyParentheses(node);
    else if (!node.children.some((child) => child.type === 'element' && child.tagName === 'rp'))
      node.children = node.children.flatMap((child) =>
        child.type === 'element' && child.tagName === 'rt'
          ? [toParenthesis('（'), child, toParenthesis('）')]
          : [child],
      );
  }
  return tree;
}

const toParenthesis = (value: string) => toElement('rp', {}, [{ type: 'text', value }]);
