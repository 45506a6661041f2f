import type { Element as HastElement } from 'hast';
import { toElement } from '../article/hast';
import { tagName } from '../capture/tags';
import { readEmbed } from './embeds';
import { readImageTex, readScriptTex } from './formulas';
import { findImageAddress } from './images';
import { toProperties } from './properties';

/**
 * The node for an image of a page, or for what stands in it as one does: a film as a link with a still, a frame as a link, a
 * formula that a script was to draw as its TeX. Carries its offset; undefined for what shows nothing.
 */
export function toImageNode(element: Element, start: number, base: string): HastElement | undefined {
  const node = toNode(element, start, base);
  if (node) node.data = { offset: start };
  return node;
}

function toNode(element: Element, start: number, base: string): HastElement | undefined {
  const tag = tagName(element);
  if (tag === 'SCRIPT') {
    const tex = readScriptTex(element);
    return tex && toElement('math', { ...tex });
  }
  if (tag !== 'IMG') {
    const embed = readEmbed(element, base);
    if (!embed) return undefined;
    const { kind, href, still, title } = embed;
    const link = toElement('a', { href, dataEmbed: kind, ...(title && { title }) });
    if (!still) return link;
    const image = toElement('img', { src: still, alt: title ?? '' });
    image.data = { offset: start };
    link.children.push(image);
    return link;
  }
  const src = findImageAddress(element, base);
  if (!src) return undefined;
  const dataTex = readImageTex(element);
  return toElement('img', { ...toProperties(element, base), src, ...(dataTex && { dataTex }) });
}
