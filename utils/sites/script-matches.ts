import type { AutoExceptions, AutoPlaces } from './auto-places';
import { toMatchPattern, toPatternOrigin } from './match-origins';

/** Match patterns of the pages that places mean. They may mean a few more, since match patterns know no `:name`. */
export function toMatches({ hosts, patterns, everywhere }: AutoPlaces): string[] {
  if (everywhere) return [toMatchPattern('*')];
  return [...new Set([...hosts.map(toMatchPattern), ...patterns.flatMap(toPatternMatches)])].sort();
}

/**
 * Match patterns of what exceptions mean, as far as match patterns can say exactly that; the others are seen to when the page
 * is there.
 */
export function toExcludedMatches({ hosts, patterns, pages }: AutoExceptions): string[] {
  const isExact = (pattern: string) => !/\/\/[^/]*[*:]|\/:[a-z_]/i.test(pattern);
  return [
    ...new Set([
      ...hosts.map(toMatchPattern),
      ...patterns.filter(isExact).flatMap(toPatternMatches),
      ...pages.filter((page) => !/[*#]|:\d+\//.test(page)),
    ]),
  ].sort();
}

/** Match patterns compare path and query as one: what names no query fits with any. */
function toPatternMatches(pattern: string): string[] {
  const path = pattern.replace(/^[^:]+:\/\/[^/]*/, '').replace(/:[a-z_]\w*/gi, '*');
  const start = toPatternOrigin(pattern).slice(0, -2);
  return path.includes('?') || path.endsWith('*') ? [start + path] : [start + path, `${start}${path}?*`];
}
