import type { ElementContent, RootContent, Text } from 'hast';
import type { Article } from '../article/article';
import type { ConvertBlock } from './mode';

/** Fields of an article that are shown as text, in the order of their blocks. */
const fields = ['title', 'byline', 'source', 'editor', 'siteName', 'section', 'excerpt'] as const;

/** Text in these is no prose in any script. */
const verbatim = /^(?:code|pre|kbd|samp|var|math|svg)$/;

const inline =
  /^(?:a|abbr|b|bd[io]|cite|data|del|dfn|em|font|i|ins|mark|q|s|small|span|strong|su[bp]|time|u)$/;

/** A place of text in an article: how to read it and how to write it. */
interface Place {
  value: string;
  write(value: string): void;
}

interface PlacedBlock {
  places: Place[];
  lang: string | undefined;
}

/**
 * The text of an article to convert, in blocks: its fields, the descriptions of its images, and its content, where the
 * text nodes of a paragraph are one block so that words which inline tags split are found.
 */
export function readArticleBlocks(article: Article): ConvertBlock[] {
  return findBlocks(article).map(({ places, lang }) => ({
    texts: places.map(({ value }) => value),
    ...(lang ? { lang } : {}),
  }));
}

/**
 * The article with converted texts in place of its own. `texts` answers `readArticleBlocks` of the same article, block
 * for block. The article itself stays as it is.
 */
export function withArticleBlocks(article: Article, texts: readonly (readonly string[])[]): Article {
  const copy = structuredClone(article);
  findBlocks(copy).forEach(({ places }, block) => {
    places.forEach((place, index) => {
      place.write(texts[block]?.[index] ?? place.value);
    });
  });
  return copy;
}

function findBlocks(article: Article): PlacedBlock[] {
  const lang = article.lang;
  const blocks: PlacedBlock[] = [];
  for (const field of fields) {
    const value = article[field];
    const write = (text: string) => {
      article[field] = text;
    };
    if (value) blocks.push({ places: [{ value, write }], lang });
  }
  const { leadImage } = article;
  if (leadImage?.alt) {
    const write = (text: string) => {
      leadImage.alt = text;
    };
    blocks.push({ places: [{ value: leadImage.alt, write }], lang });
  }
  blocks.push({ places: [], lang });
  collect(article.content.children, lang, blocks);
  return blocks.filter(({ places }) => places.length);
}

/** Adds the blocks of some nodes; text goes to the last block until something ends it. */
function collect(
  nodes: (RootContent | ElementContent)[],
  lang: string | undefined,
  blocks: PlacedBlock[],
): void {
  for (const node of nodes) {
    if (node.type === 'text') addText(node, lang, blocks);
    if (node.type !== 'element' || verbatim.test(node.tagName)) continue;
    const { alt, lang: own } = node.properties;
    const inner = typeof own === 'string' && own ? own : lang;
    if (typeof alt === 'string' && alt) {
      const write = (text: string) => {
        node.properties.alt = text;
      };
      blocks.push({ places: [{ value: alt, write }], lang: inner }, { places: [], lang });
    }
    if (inline.test(node.tagName)) collect(node.children, inner, blocks);
    else {
      blocks.push({ places: [], lang: inner });
      collect(node.children, inner, blocks);
      blocks.push({ places: [], lang });
    }
  }
}

function addText(node: Text, lang: string | undefined, blocks: PlacedBlock[]): void {
  const write = (text: string) => {
    node.value = text;
  };
  const last = blocks.at(-1);
  if (last && last.lang === lang) last.places.push({ value: node.value, write });
  else blocks.push({ places: [{ value: node.value, write }], lang });
}
