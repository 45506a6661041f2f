import type { Root } from 'hast';
import type { Article, ChineseScript, LeftOut, Removal } from '../article/article';
import { textOf, walk } from '../article/hast';
import type { Metadata } from '../metadata/metadata';
import { isMachineCaption } from '../noise/rules/machine-caption';
import { toLine } from '../text/characters';
import { toHttpAddress } from './addresses';

interface Parts {
  metadata: Metadata & { url: string };
  lang: string | undefined;
  script: ChineseScript;
  content: Root;
  removals: Removal[];
  candidates: number;
  isPaywalled: boolean;
  baseUrl: string;
}

/** What editors write for a picture that nobody described, and names of files. */
const placeholder =
  /^(?:在这里插入图片描述|(?:请?输入)?图片描述|图片|圖片|配图|图像|image|img|picture|photo|alt|untitled)\d*$|^[\w-]+\.(?:jpe?g|png|gif|webp)$/i;

/** Longest excerpt, in characters. */
const maxExcerpt = 200;

/** Puts an article together: drops machine captions from `alt`, finds the excerpt and the lead image. */
export function finishArticle({
  metadata,
  lang,
  script,
  content,
  removals,
  candidates,
  isPaywalled,
  baseUrl,
}: Parts): Article {
  const title = toLine(metadata.title ?? '');
  const images: string[] = [];
  const leftOut: LeftOut[] = [];
  walk(content, (node) => {
    if (node.type !== 'element') return;
    if (node.properties.dataEmbed === 'left-out' && !leftOut.length) leftOut.push('embed');
    if (node.tagName !== 'img') return;
    images.push(String(node.properties.src));
    const alt = String(node.properties.alt ?? '');
    if (isMachineCaption(alt, title) || alt.trim() === title || placeholder.test(alt.trim()))
      node.properties.alt = '';
  });
  if (isPaywalled) leftOut.push('rest');
  const lead = toHttpAddress(metadata.image, baseUrl);
  return {
    url: metadata.url,
    title,
    originalTitle: metadata.originalTitle,
    byline: metadata.byline,
    source: metadata.source,
    editor: metadata.editor,
    siteName: metadata.siteName,
    section: metadata.section,
    publishedTime: metadata.publishedTime,
    modifiedTime: metadata.modifiedTime,
    lang,
    script,
    excerpt: readExcerpt(content),
    leadImage: lead ? { src: lead } : images[0] ? { src: images[0] } : undefined,
    content,
    removals,
    candidates,
    ...(leftOut.length && { leftOut }),
  };
}

/** The beginning of the first paragraphs: a page's own description is as often a template as not. */
function readExcerpt(content: Root): string | undefined {
  let excerpt = '';
  const [first] = content.children;
  // Of a thread, the first post.
  const isThread = first?.type === 'element' && first.tagName === 'section';
  for (const node of isThread ? first.children : content.children) {
    if (node.type !== 'element' || !/^(?:p|blockquote|ul|ol)$/.test(node.tagName)) continue;
    excerpt += `${excerpt ? ' ' : ''}${toLine(textOf(node))}`;
    if (excerpt.length >= maxExcerpt) break;
  }
  if (excerpt.length <= maxExcerpt) return excerpt || undefined;
  return `${[...excerpt].slice(0, maxExcerpt - 1).join('')}…`;
}
