import type { PostSelectors, RuleTest, SiteRule } from '../site-rule';

type ListField = {
  [K in keyof SiteRule]-?: NonNullable<SiteRule[K]> extends string[] ? K : never;
}[keyof SiteRule];

/** Where the value of a line goes. */
export type Place =
  | { kind: 'list'; field: ListField }
  | { kind: 'one'; field: 'lazyImage' }
  | { kind: 'post'; field: keyof PostSelectors }
  | { kind: 'test'; field: keyof RuleTest };

const list = (field: ListField): Place => ({ kind: 'list', field });

/** The keys of rules written as text, in the order in which they are written. */
export const keys: Readonly<Record<string, Place>> = {
  host: list('hosts'),
  match: list('match'),
  except: list('except'),
  content: list('content'),
  title: list('title'),
  byline: list('byline'),
  source: list('source'),
  date: list('date'),
  strip: list('strip'),
  'strip-text': list('stripText'),
  'lazy-image': { kind: 'one', field: 'lazyImage' },
  'next-page': list('nextPage'),
  'single-page': list('singlePage'),
  post: { kind: 'post', field: 'post' },
  'post-body': { kind: 'post', field: 'body' },
  'post-author': { kind: 'post', field: 'author' },
  'post-time': { kind: 'post', field: 'time' },
  test: { kind: 'test', field: 'url' },
  'test-title': { kind: 'test', field: 'title' },
  'test-byline': { kind: 'test', field: 'byline' },
  'test-contains': { kind: 'test', field: 'contains' },
  'test-lacks': { kind: 'test', field: 'lacks' },
};
