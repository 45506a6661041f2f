import type { Element } from 'hast';
import { textOf, walk } from './hast';

/**
 * The TeX of a formula: the annotation of MathML, the `alttext` of one without content, or what a picture of a formula says
 * it shows. Undefined for any other element, and for MathML without TeX.
 */
export function readTex(node: Element): string | undefined {
  const { tagName, properties } = node;
  if (tagName === 'img') return toTex(properties.dataTex);
  if (tagName !== 'math') return undefined;
  let tex: string | undefined;
  walk(node, (inner) => {
    if (inner.type === 'element' && inner.tagName === 'annotation') tex ??= textOf(inner).trim();
  });
  return tex ?? toTex(properties.alttext);
}

const toTex = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
