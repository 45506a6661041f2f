import type { Article } from '../article/article';
import { readArticleBlocks } from './article-blocks';
import { toArticleInMode } from './article-in-mode';
import { type ConvertOptions, convertBlocks } from './convert-blocks';
import type { ScriptMode } from './mode';

/**
 * The article as it reads in a mode: every text of it that is shown, with the language tag and script of the target. What
 * was cut stays as published. Pages, which hold no dictionaries, ask the background (`convertArticleBy`).
 */
export function convertArticle(article: Article, mode: ScriptMode, options: ConvertOptions): Article {
  if (mode === 'original') return article;
  return toArticleInMode(article, mode, convertBlocks(readArticleBlocks(article), mode, options));
}
