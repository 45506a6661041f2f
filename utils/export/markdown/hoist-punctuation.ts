import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';

type Attention = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }>;
type Side = 'start' | 'end';

const edges = { start: /^[\s\p{P}\p{S}]+/u, end: /[\s\p{P}\p{S}]+$/u };
const spaces = { start: /^\s+/u, end: /\s+$/u };
const isAttention = (node: Nodes): node is Attention =>
  node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';

/** Takes a match off the outermost text of one side of a node; nothing where that side is no text. */
function cut(node: Attention, pattern: RegExp, side: Side): string {
  const child = node.children.at(side === 'start' ? 0 : -1);
  if (!child) return '';
  if (isAttention(child)) return cut(child, pattern, side);
  if (child.type !== 'text') return '';
  const match = pattern.exec(child.value)?.[0] ?? '';
  child.value =
    side === 'start' ? child.value.slice(match.length) : child.value.slice(0, -match.length || undefined);
  return match;
}

/** Whether a mark beside this neighbour fails to open or close where punctuation is inside of it. */
function isLetterBeside(neighbour: PhrasingContent | undefined, side: Side): boolean {
  if (!neighbour) return false;
  if (neighbour.type !== 'text') return neighbour.type !== 'break';
  return !edges[side === 'start' ? 'end' : 'start'].test(neighbour.value);
}

const isEmpty = (node: PhrasingContent): boolean =>
  (node.type === 'text' && !node.value) || (isAttention(node) && node.children.every(isEmpty));

/** An emphasis with white space, and where needed punctuation, moved out of it. */
function hoist(node: PhrasingContent, index: number, siblings: PhrasingContent[]): PhrasingContent[] {
  if (!isAttention(node)) return [node];
  const cutSide = (neighbour: PhrasingContent | undefined, side: Side) =>
    cut(node, (isLetterBeside(neighbour, side) ? edges : spaces)[side], side);
  const before = cutSide(siblings[index - 1], 'start');
  const after = cutSide(siblings[index + 1], 'end');
  const parts: PhrasingContent[] = [{ type: 'text', value: before }, node, { type: 'text', value: after }];
  return parts.filter((part) => !isEmpty(part));
}

/** Joins texts, and emphases of one kind, that follow each other. */
function mergeAdjacent(nodes: PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else if (isAttention(node) && last?.type === node.type)
      last.children = mergeAdjacent([...last.children, ...node.children]);
    else merged.push(node);
  }
  return merged;
}

const hasPhrasing = (node: Nodes): node is Extract<Parents, { children: PhrasingContent[] }> =>
  ['paragraph', 'heading', 'tableCell', 'link', 'strong', 'emphasis', 'delete'].includes(node.type);

/**
 * Moves punctuation at the edges of emphasis out of it. `強調**「四個」**的` is no emphasis in CommonMark, since a
 * closing mark after punctuation and before a letter does not close (flanking rules, spec section 6.2); written as
 * `強調「**四個**」的` it is, in every renderer, and needs no character references. Changes the tree it is given.
 */
export function hoistPunctuation<Tree extends Root | Nodes>(tree: Tree): Tree {
  if ('children' in tree) for (const child of tree.children) hoistPunctuation(child);
  if (hasPhrasing(tree)) tree.children = mergeAdjacent(mergeAdjacent(tree.children).flatMap(hoist));
  return tree;
}
