import { toIsoTime } from './dates';
import type { Metadata } from './metadata';

/** Names of `<meta>` tags that give the author; the first one with a name counts. */
const authorKeys = [
  'author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'byl',
];

/** Names of tags that give the day of publication, most telling first: `article:published_time`, `PubDate`, `DC.date.issued`, `date`. */
const published = [/publish|publication|pub_?-?(?:date|time)/, /issued|creat|release|online/, /date$/];
const modified = /modif|updat|lastmod|revis/;
/** Days of something else. */
const otherTimes = /expir|valid|event|copyright|birth|build/;

/** The first value that is a time, of the tags whose names fit. */
function timeOf(values: ReadonlyMap<string, string>, names: readonly RegExp[]): string | undefined {
  for (const name of names)
    for (const [key, value] of values) {
      if (!name.test(key) || otherTimes.test(key) || (name !== modified && modified.test(key))) continue;
      const time = toIsoTime(value);
      if (time) return time;
    }
  return undefined;
}

/** Reads `<meta>` tags: Open Graph, Dublin Core, Twitter and the plain ones. */
export function readMetaTags(document: Document): Metadata {
  const values = new Map<string, string>();
  const authors: string[] = [];
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content')?.trim();
    for (const name of [tag.getAttribute('property'), tag.getAttribute('name'), tag.getAttribute('itemprop')])
      for (const key of name?.toLowerCase().trim().split(/\s+/) ?? []) {
        if (content && /^citation_authors?$/.test(key)) authors.push(content);
        if (content && !values.has(key)) values.set(key, content);
      }
  }
  const first = (...keys: string[]) =>
    keys.map((key) => values.get(key)).find((value) => value !== undefined);
  const isAddress = (value: string | undefined) => value !== undefined && /^(?:https?:)?\/\//.test(value);
  const isNone = (value: string | undefined) => !value || isAddress(value) || value.startsWith('@');
  const author =
    authors.join(', ') || authorKeys.map((key) => values.get(key)).find((value) => !isNone(value));
  return {
    title: first('og:title', 'twitter:title', 'dc.title', 'parsely-title', 'headline'),
    byline: author || readLabelled(values),
    source: first('source', 'mediaid', 'copyrightsource'),
    siteName: first('og:site_name', 'application-name', 'apple-mobile-web-app-title'),
    section: first('article:section', 'og:article:section', 'section', 'parsely-section'),
    publishedTime: timeOf(values, published),
    modifiedTime: timeOf(values, [modified]),
    excerpt: first('og:description', 'description', 'twitter:description'),
    image: first('og:image', 'og:image:url', 'twitter:image', 'twitter:image:src', 'thumbnailurl'),
    url: document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? first('og:url'),
  };
}

/** Slack and X show up to two labelled values: the label "Written by" stands before a name. */
function readLabelled(values: ReadonlyMap<string, string>): string | undefined {
  const number = ['1', '2'].find((n) => /^(?:written )?by$/i.test(values.get(`twitter:label${n}`) ?? ''));
  return number && values.get(`twitter:data${number}`);
}
