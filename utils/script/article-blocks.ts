import type { Article } from '../article/article';
import { ArticleTexts, type TextBlock } from './article-texts';
import type { ConvertBlock, ConvertedBlock } from './mode';

/** The fields of an article that hold prose or names, in the order of their blocks. */
const fields = [
  'title',
  'originalTitle',
  'byline',
  'source',
  'editor',
  'siteName',
  'section',
  'excerpt',
] as const;

function collectTexts(article: Article): TextBlock[] {
  const texts = new ArticleTexts();
  for (const name of fields) {
    texts.addText(article[name], article.lang, (converted) => {
      article[name] = converted;
    });
  }
  const { leadImage } = article;
  texts.addText(leadImage?.alt, article.lang, (converted) => {
    if (leadImage) leadImage.alt = converted;
  });
  texts.addTree(article.content, article.lang);
  return texts.blocks;
}

/**
 * The text of an article to convert: the fields, the lead image's description, then the content, with all text nodes of a
 * block element as one block, so that words which inline tags split are found. Line breaks, pictures and code inside
 * a block stand in it as texts of their own (a line break, U+FFFC), which no word reaches over.
 */
export function readArticleBlocks(article: Article): ConvertBlock[] {
  return collectTexts(article).map(({ texts, lang }) => (lang ? { texts, lang } : { texts }));
}

/**
 * The article with converted texts in place of its own. `converted` answers `readArticleBlocks` of the same article, block
 * for block; where it misses one, the article's own stays. The article itself is not changed, and removals stay as
 * published: put them back before converting. Offsets of nodes remain those of the captured text; what was mended in a text
 * node stands in its data.
 */
export function withArticleBlocks(article: Article, converted: readonly ConvertedBlock[]): Article {
  const { removals, ...shown } = article;
  const copy: Article = { ...structuredClone(shown), removals };
  for (const [b, { setters }] of collectTexts(copy).entries()) {
    for (const [t, set] of setters.entries()) {
      const block = converted[b];
      const text = block?.texts[t];
      if (text !== undefined) set(text, block?.mended?.[t]);
    }
  }
  return copy;
}
