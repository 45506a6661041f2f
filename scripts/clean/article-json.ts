import type { Article } from '@/utils/article/article';

/**
 * An article as JSON with all of its fields, in this order, null where the page has none. Unlike an export it keeps the
 * places in the captured text, so that the ledger can be checked.
 */
export function toArticleJson(article: Article): string {
  const fields = {
    url: article.url,
    title: article.title,
    originalTitle: article.originalTitle ?? null,
    byline: article.byline ?? null,
    source: article.source ?? null,
    editor: article.editor ?? null,
    siteName: article.siteName ?? null,
    section: article.section ?? null,
    publishedTime: article.publishedTime ?? null,
    modifiedTime: article.modifiedTime ?? null,
    lang: article.lang ?? null,
    script: article.script,
    excerpt: article.excerpt ?? null,
    leadImage: article.leadImage ?? null,
    leftOut: article.leftOut ?? null,
    content: article.content,
    removals: article.removals,
  } satisfies { [Key in keyof Omit<Article, 'candidates'>]-?: Article[Key] | null };
  return `${JSON.stringify(fields, null, 2)}\n`;
}
