import type { Article } from '../article/article';

/** Version of the record's shape; a later shape gets a higher number and a migration. */
export const recordVersion = 2;

/** A record of the library: the article as it was read, with its removals. */
export interface SavedArticle {
  version: typeof recordVersion;
  /** Made of `key` and the first `hash`, so that two libraries that save the same page agree on it. */
  id: string;
  /** The address by which the same page is known again. */
  key: string;
  /** Hash of the text: pages that share an address differ in it. */
  hash: string;
  /** When it was first saved and last written: ISO 8601 in UTC. */
  savedAt: string;
  updatedAt: string;
  /** Number of the library's change that wrote this record; each change has a higher one. */
  change: number;
  article: Article;
}

/** An earlier text of a saved article. */
export type EarlierVersion = Pick<SavedArticle, 'id' | 'hash' | 'updatedAt' | 'change' | 'article'>;

/** How far an article was read. */
export interface ReadingPosition {
  /** Place in the captured text, in UTF-16 units. */
  offset: number;
  /** Share of the text above it, from 0 to 1. */
  share: number;
}

/** What a reader added to a saved article. */
export interface ReadingState {
  id: string;
  /** Number of the library's change that wrote it. */
  change: number;
  updatedAt: string;
  /** Without repeats, in the order they were given. */
  tags: string[];
  isStarred: boolean;
  isRead: boolean;
  note: string;
  position?: ReadingPosition;
}

/** What a reader has added to an article before adding anything. */
export const blankState = (id: string): ReadingState => ({
  id,
  change: 0,
  updatedAt: '',
  tags: [],
  isStarred: false,
  isRead: false,
  note: '',
});

/** What the list shows of a saved article, kept apart from its text so that the list opens at once. */
export interface SavedEntry
  extends Omit<SavedArticle, 'key' | 'hash' | 'article'>,
    Pick<ReadingState, 'tags' | 'isStarred' | 'isRead'>,
    Pick<Article, 'url' | 'title' | 'byline' | 'source' | 'siteName' | 'lang' | 'script' | 'publishedTime'> {
  /** Host of the address without `www.`; empty where it has none. */
  site: string;
  /** The first 160 characters of the text. */
  excerpt: string;
  /** The first 160 characters of the note; empty where there is none. */
  note: string;
  /** Share of the text that was read, from 0 to 1. */
  share: number;
  /** Non-space characters of the text, and whole minutes of reading. */
  characters: number;
  minutes: number;
  /** Number of earlier versions of the text. */
  earlier: number;
  /** Place in the list: newest first, by the time it was first saved. */
  order: number;
  /** `order` again where the article is unread, and where it is starred: what their indexes hold. */
  unread?: number;
  starred?: number;
}

/** What is searched of a saved article, and the document of the search index that was made of it. */
export interface SearchText {
  id: string;
  doc: number;
  title: string;
  /** The text, one block a line. */
  body: string;
}

/** An article that was deleted; all else of it is where it was, out of the list and of searches. */
export interface TrashedArticle {
  id: string;
  change: number;
  /** ISO 8601 in UTC. */
  trashedAt: string;
  /** What the trash shows of it, so that it opens without reading a text. Missing where it was damaged, or moved by earlier code. */
  title?: string;
  url?: string;
}

/** What is left of an article that was deleted for good: enough to tell another library. */
export interface Tombstone {
  id: string;
  change: number;
  purgedAt: string;
}

/** A record that cannot be read, put aside as it was found. */
export interface QuarantinedRecord {
  id: string;
  foundAt: string;
  /** The field that is wrong, as a path. */
  field: string;
  title?: string;
  /** The record as it was. */
  record: unknown;
}
