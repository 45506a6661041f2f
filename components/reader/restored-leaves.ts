import type { ElementContent, RootContent } from 'hast';
import type { Removal } from '@/utils/article/article';

/** Texts and images that were put back, by their `leafKey`, with the id of the removal they came from. */
export type RestoredLeaves = ReadonlyMap<number, number>;

/** Tells leaves apart by their place; an image and the text after it share theirs. NaN for what has none. */
export function leafKey(node: RootContent | ElementContent): number {
  if (node.type === 'text') return node.data?.offset ?? Number.NaN;
  return node.type === 'element' ? -1 - (node.data?.offset ?? Number.NaN) : Number.NaN;
}

/** The leaves of the removals with these ids. */
export function findRestoredLeaves(removals: readonly Removal[], ids: readonly number[]): RestoredLeaves {
  const leaves = new Map<number, number>();
  const collect = (nodes: readonly ElementContent[], id: number): void => {
    for (const node of nodes) {
      leaves.set(leafKey(node), id);
      if (node.type === 'element') collect(node.children, id);
    }
  };
  for (const { id, content } of removals) if (ids.includes(id)) collect(content, id);
  leaves.delete(Number.NaN);
  return leaves;
}
