import type { Element } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { PhrasingContent } from 'mdast';
import { toTex } from '../mathml-to-tex';

/** A word in italics cannot stand out in italics. */
const withoutEmphasis = (nodes: PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node) => (node.type === 'emphasis' ? withoutEmphasis(node.children) : [node]));

function toCaption(state: State, node: Element) {
  const [child, ...rest] = state.toFlow(state.all(node));
  if (child?.type !== 'paragraph') return child ? [child, ...rest] : undefined;
  return [
    {
      type: 'paragraph' as const,
      children: [{ type: 'emphasis' as const, children: withoutEmphasis(child.children) }],
    },
    ...rest,
  ];
}

function toFormula(node: Element) {
  const mark = node.properties.display === 'block' ? '$$' : '$';
  // Written as it is: in a text, its backslashes would be escaped.
  return { type: 'html' as const, value: `${mark}${toTex(node) ?? ''}${mark}` };
}

const toImage: Handle = (state, node) => (toTex(node) ? toFormula(node) : defaultHandlers.img(state, node));

/** Captions of pictures stand in italics below them, formulas in dollar signs. */
export const markdownHandlers: Record<string, Handle> = {
  figcaption: toCaption,
  math: (_, node) => toFormula(node),
  img: toImage,
};
