import type { Article } from '../article/article';

/** A time as the page gave it, without seconds and offset: `2024-07-21 21:21`, or the day alone. */
export function toDisplayTime(iso: string): string {
  const [, day, time] = /^(\d{4}(?:-\d{2}){0,2})(?:T(\d{2}:\d{2}))?/.exec(iso) ?? [];
  return [day ?? iso, time].filter((part) => part && part !== '00:00').join(' ');
}

/** Who wrote it, where it came from, when: the parts of the line below the title, without labels or repeats. */
export function readMetaLine(article: Article): string[] {
  const time = article.publishedTime ?? article.modifiedTime;
  const parts = [article.byline, article.source ?? article.siteName, time && toDisplayTime(time)];
  return [...new Set(parts.map((part) => part?.replace(/\s+/g, ' ').trim() ?? ''))].filter(Boolean);
}

/** Host of the article's address without `www.`; empty for an address that is not http(s). */
export function readHost(url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return '';
  return new URL(url).hostname.replace(/^www\./, '');
}
