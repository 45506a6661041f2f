import type { Article } from '../article/article';
import { readArticleBlocks, withArticleBlocks } from './article-blocks';
import { convertBlocks } from './convert-blocks';
import type { ScriptMode } from './mode';

/**
 * The article as it reads in a mode: every text of it that is shown, and the script that its language tag names.
 * What was cut stays as published.
 */
export function convertArticle(article: Article, mode: ScriptMode): Article {
  if (mode === 'original') return article;
  const converted = withArticleBlocks(article, convertBlocks(readArticleBlocks(article), mode));
  if (mode === 'repair' || article.script === 'none') return converted;
  return { ...converted, script: mode === 'cn' ? 'Hans' : 'Hant' };
}
