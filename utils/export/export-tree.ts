import type { Element, ElementContent, Root } from 'hast';
import type { Article } from '../article/article';
import { nameEmbeds } from './name-embeds';
import { withPostHeaders } from './post-headers';
import { toRestMark } from './rest-mark';
import { addRubyParentheses } from './ruby-parentheses';

function toExportNode(node: ElementContent): ElementContent {
  if (node.type !== 'element') return { type: node.type, value: node.value };
  return {
    type: 'element',
    tagName: node.tagName,
    properties: { ...node.properties },
    children: node.children.map(toExportNode),
  };
}

/** A copy of a tree without places in the captured text and without comments. */
export function toExportTree(root: Root): Root {
  const nodes = root.children.filter((node) => node.type !== 'doctype' && node.type !== 'comment');
  return { type: 'root', children: nodes.map(toExportNode) };
}

const hasImage = (nodes: ElementContent[], src: string): boolean =>
  nodes.some(
    (node) =>
      node.type === 'element' &&
      ((node.tagName === 'img' && node.properties.src === src) || hasImage(node.children, src)),
  );

/**
 * The text for export, in words where the reader has signs: posts with their headers, films and frames with names, readings in
 * parentheses. `withAddresses` writes the addresses of films and frames out.
 */
export function toExportText(article: Article, withAddresses = false): Root {
  const tree = withPostHeaders(toExportTree(article.content));
  const named = addRubyParentheses(nameEmbeds(tree, withAddresses));
  return { type: 'root', children: [...named.children, ...toRestMark(article)] };
}

/** The body for export: the text, headed by the lead image where it does not hold that already. */
export function toExportBody(article: Article): Root {
  const body = toExportText(article);
  const { leadImage } = article;
  if (!leadImage || hasImage(body.children as ElementContent[], leadImage.src)) return body;
  const image: Element = {
    type: 'element',
    tagName: 'img',
    properties: { src: leadImage.src, alt: leadImage.alt ?? '' },
    children: [],
  };
  const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children: [image] };
  return { type: 'root', children: [paragraph, ...body.children] };
}
