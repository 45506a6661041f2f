import { toIsoTime } from './dates';
import type { Metadata } from './metadata';

/** Reads `<meta>` tags: Open Graph, Dublin Core, Twitter and the plain ones. */
export function readMetaTags(document: Document): Metadata {
  const values = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content')?.trim();
    for (const name of [tag.getAttribute('property'), tag.getAttribute('name'), tag.getAttribute('itemprop')])
      for (const key of name?.toLowerCase().trim().split(/\s+/) ?? [])
        if (content && !values.has(key)) values.set(key, content);
  }
  const first = (...keys: string[]) =>
    keys.map((key) => values.get(key)).find((value) => value !== undefined);
  const isAddress = (value: string | undefined) => value !== undefined && /^(?:https?:)?\/\//.test(value);
  const author = first(
    'author',
    'article:author',
    'og:article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
    'twitter:creator',
  );
  return {
    title: first('og:title', 'twitter:title', 'dc.title', 'parsely-title', 'headline'),
    byline: isAddress(author) || author?.startsWith('@') ? undefined : author?.replace(/^by\s+/i, ''),
    source: first('source', 'mediaid', 'copyrightsource'),
    siteName: first('og:site_name', 'application-name', 'apple-mobile-web-app-title'),
    section: first('article:section', 'og:article:section', 'section', 'parsely-section'),
    publishedTime: toIsoTime(
      first(
        'article:published_time',
        'og:published_time',
        'og:article:published_time',
        'datepublished',
        'publishdate',
        'pubdate',
        'publish-date',
        'dc.date.issued',
        'dcterms.created',
        'parsely-pub-date',
        'sailthru.date',
        'weibo:article:create_at',
        'date',
        'dc.date',
      ) ?? '',
    ),
    modifiedTime: toIsoTime(
      first(
        'article:modified_time',
        'og:updated_time',
        'og:article:modified_time',
        'datemodified',
        'lastmod',
        'last-modified',
        'weibo:article:update_at',
      ) ?? '',
    ),
    excerpt: first('og:description', 'description', 'twitter:description'),
    image: first('og:image', 'og:image:url', 'twitter:image', 'twitter:image:src', 'thumbnailurl'),
    url: document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? first('og:url'),
  };
}
