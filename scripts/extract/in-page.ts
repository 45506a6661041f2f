import type { Nodes, Root } from 'hast';
import { toPlainBody } from '@/utils/export/blocks';
import type { PackedWeights } from '@/utils/extract/classifier/weights';
import { readPage } from '@/utils/extract/read-page';
import { emptyLine, type PageLine } from './line';

function imagesIn(node: Nodes): string[] {
  if (node.type === 'element' && node.tagName === 'img') {
    return typeof node.properties.src === 'string' ? [node.properties.src] : [];
  }
  return 'children' in node ? node.children.flatMap(imagesIn) : [];
}

function imagesOf(content: Root, lead: string | undefined): string[] {
  const images = imagesIn(content);
  return lead && !images.includes(lead) ? [lead, ...images] : images;
}

/**
 * Parses and reads one page; runs inside Chromium. `parseHTMLUnsafe` builds declarative shadow roots, as loading the page
 * would; it runs no script and loads nothing.
 *
 * @param url the page's address, absolute
 * @param weights other weights of the block classifier than the shipped ones
 */
export function extractPage(html: string, url: string, weights?: PackedWeights): PageLine {
  const document = Document.parseHTMLUnsafe(html);
  const start = performance.now();
  const reading = readPage(document, { url, weights });
  const ms = performance.now() - start;
  if (!reading.ok) return emptyLine(ms);
  const { article, readable } = reading;
  return {
    text: toPlainBody(article.content),
    title: article.title,
    byline: article.byline ?? null,
    source: article.source ?? null,
    section: article.section ?? null,
    siteName: article.siteName ?? null,
    publishedTime: article.publishedTime ?? article.modifiedTime ?? null,
    modifiedTime: article.modifiedTime ?? null,
    readable,
    images: imagesOf(article.content, article.leadImage?.src),
    ms,
  };
}
