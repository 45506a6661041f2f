import type { Element, Root } from 'hast';
import type { Article } from '../article/article';
import { readArticleBlocks, withArticleBlocks } from './article-blocks';
import { targetOf } from './html-lang';
import type { ConvertBlock, ConvertedBlock, ScriptMode } from './mode';

/** Elements that say they are Chinese say which kind from now on, or they would keep the other region's glyphs. */
function retag(parent: Root | Element, lang: string): void {
  for (const node of parent.children) {
    if (node.type !== 'element') continue;
    if (/^(?:zh|yue)(?:-|$)/i.test(String(node.properties.lang ?? ''))) node.properties.lang = lang;
    retag(node, lang);
  }
}

/**
 * An article as a mode shows it: a new article with the converted texts (as `withArticleBlocks` takes them) and with the
 * full language tag and the script of the target. `original` and `repair` keep the article's own, with those of its parts.
 */
export function toArticleInMode(
  article: Article,
  mode: ScriptMode,
  converted: readonly ConvertedBlock[],
): Article {
  const copy = withArticleBlocks(article, converted);
  if (mode === 'original' || mode === 'repair') return copy;
  const { lang, script } = targetOf(mode, article);
  if (lang && script !== 'none') retag(copy.content, lang);
  return { ...copy, lang, script };
}

/**
 * An article as a mode shows it, converted by somebody else: in pages, by the background, which holds the dictionaries.
 * `convert` gets all blocks at once, since they decide together about doubtful ones; where it rejects, so does this.
 */
export async function convertArticleBy(
  article: Article,
  mode: ScriptMode,
  convert: (blocks: ConvertBlock[]) => Promise<ConvertedBlock[]>,
): Promise<Article> {
  if (mode === 'original') return article;
  return toArticleInMode(article, mode, await convert(readArticleBlocks(article)));
}
