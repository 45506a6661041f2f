import type { ElementContent, RootContent } from 'hast';
import type { Article } from '../../article/article';
import type { ArticleImages } from '../images/read-images';
import { toBase64 } from './base64';

async function toDataUrl(blob: Blob): Promise<string> {
  return `data:${blob.type};base64,${toBase64(new Uint8Array(await blob.arrayBuffer()))}`;
}

function replace<Node extends RootContent | ElementContent>(node: Node, urls: Map<string, string>): Node {
  if (node.type !== 'element') return node;
  const { src } = node.properties;
  const url = node.tagName === 'img' && typeof src === 'string' ? urls.get(src) : undefined;
  return {
    ...node,
    properties: url ? { ...node.properties, src: url } : node.properties,
    children: node.children.map((child) => replace(child, urls)),
  };
}

/** The article with the images that are stored in place of their addresses; the others keep theirs. */
export async function inlineImages(article: Article, { stored }: ArticleImages): Promise<Article> {
  const urls = new Map<string, string>();
  for (const [src, blob] of stored) {
    // A blob that the browser has lost leaves the address.
    const url = await toDataUrl(blob).catch(() => undefined);
    if (url) urls.set(src, url);
  }
  const children = article.content.children.map((node) => replace(node, urls));
  return { ...article, content: { ...article.content, children } };
}
