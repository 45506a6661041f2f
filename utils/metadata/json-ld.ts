import { toIsoTime } from './dates';
import type { Metadata } from './metadata';

type Json = Record<string, unknown>;

const articleType =
  /(?:Article|Posting|Report|BlogPost|NewsArticle|WebPage|ItemPage|AboutPage|Question|Recipe|Review|HowTo)$/;

/** Reads schema.org data (`<script type="application/ld+json">`). Malformed blocks are passed over. */
export function readJsonLd(document: Document): Metadata {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    parse(script.textContent ?? ''),
  );
  const ranked = nodes
    .filter((node) => typesOf(node).some((type) => articleType.test(type)))
    .sort((a, b) => rank(a) - rank(b));
  const article = ranked[0];
  if (!article) return readCambrian(nodes);
  return {
    title: text(article.headline) ?? (rank(article) < 2 ? text(article.name) : undefined),
    byline: names(toAuthors(article.author ?? article.creator, nodes)),
    siteName: names(article.publisher) ?? names(article.isPartOf),
    section: text(article.articleSection),
    publishedTime: toIsoTime(text(article.datePublished) ?? text(article.dateCreated) ?? ''),
    modifiedTime: toIsoTime(text(article.dateModified) ?? ''),
    excerpt: text(article.description),
    image: imageOf(article.image),
  };
}

/** Baidu's vocabulary for publishers, which has no types: title, pubDate, upDate, images. */
function readCambrian(nodes: readonly Json[]): Metadata {
  const node = nodes.find((candidate) => /cambrian/.test(String(candidate['@context'])));
  if (!node) return {};
  return {
    title: text(node.title),
    publishedTime: toIsoTime(text(node.pubDate) ?? ''),
    modifiedTime: node.upDate === node.pubDate ? undefined : toIsoTime(text(node.upDate) ?? ''),
    image: text(node.images),
  };
}

// Broken JSON is common: control characters in strings and trailing semicolons are the usual cause.
function parse(source: string): Json[] {
  for (const attempt of [source, source.replace(/\p{Cc}+/gu, ' ').replace(/;\s*$/, '')]) {
    try {
      return flatten(JSON.parse(attempt));
    } catch {
      // The next attempt, or nothing.
    }
  }
  return [];
}

function flatten(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Json;
  return [node, ...flatten(node['@graph']), ...flatten(node.mainEntity)];
}

function typesOf(node: Json): string[] {
  return [node['@type']].flat().filter((type): type is string => typeof type === 'string');
}

/** Articles before what they hold (the questions of a FAQ, a recipe, a review), and both before the page around them. */
const rank = (node: Json) =>
  Math.min(
    ...typesOf(node).map((type) => (/Article|Posting|Report/.test(type) ? 0 : /Page$/.test(type) ? 2 : 1)),
  );

function text(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() ? first.trim() : undefined;
}

function names(value: unknown): string | undefined {
  const found = [value]
    .flat()
    .map((entry) => (typeof entry === 'object' && entry !== null ? text((entry as Json).name) : text(entry)))
    .filter((name): name is string => name !== undefined && !/^https?:/.test(name));
  return found.length ? [...new Set(found)].join(', ') : undefined;
}

/** Authors may be given by reference: `{"@id": …}` of a node of the same page. */
function toAuthors(value: unknown, nodes: readonly Json[]): unknown {
  return [value].flat().map((entry) => {
    const id = typeof entry === 'object' && entry !== null ? (entry as Json)['@id'] : undefined;
    if (id === undefined || (entry as Json).name !== undefined) return entry;
    return nodes.find((node) => node['@id'] === id && node.name !== undefined) ?? entry;
  });
}

function imageOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? text((first as Json).url) : text(first);
}
