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
  if (mode === 'original' && !options.punctuation && !options.userDictionary) return article;
  const converted = convertBlocks(readArticleBlocks(article), mode, options);
  // What was mended is of interest only where it is shown: none of it goes into a file.
  return toArticleInMode(
    article,
    mode,
    converted.map(({ texts }) => ({ texts })),
  );
}
