import type { Element } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';

function toCaption(state: State, node: Element) {
  const [child, ...rest] = state.toFlow(state.all(node));
  if (child?.type !== 'paragraph') return child ? [child, ...rest] : undefined;
  return [
    { type: 'paragraph' as const, children: [{ type: 'emphasis' as const, children: child.children }] },
    ...rest,
  ];
}

/** Captions of pictures stand in italics below them. */
export const captionHandlers: Record<string, Handle> = {
  figcaption: toCaption,
};
