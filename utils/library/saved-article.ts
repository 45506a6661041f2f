import type { Article } from '../article/article';

/** Version of the record's shape; a later shape gets a higher number and a migration. */
export const recordVersion = 1;

/** A record of the library: the article as it was read, with its removals. */
export interface SavedArticle {
  version: typeof recordVersion;
  id: string;
  /** The address by which the same page is known again. */
  key: string;
  /** When it was first saved and last written: ISO 8601 in UTC. */
  savedAt: string;
  updatedAt: string;
  /** Number of the library's change that wrote this record; each change has a higher one. */
  change: number;
  article: Article;
}

/** What the list shows of a saved article, kept apart from its text so that the list opens at once. */
export interface SavedEntry
  extends Omit<SavedArticle, 'key' | 'article'>,
    Pick<Article, 'url' | 'title' | 'byline' | 'source' | 'siteName' | 'lang' | 'script'> {
  /** The first 120 characters of the text. */
  excerpt: string;
  /** Non-space characters of the text. */
  characters: number;
}

/** What is searched of a saved article: title and text, folded. */
export interface SearchText {
  id: string;
  title: string;
  body: string;
}
