import type { AutoPlaces } from './auto-places';

/** The match pattern of a host: all its pages, over http and https, and no other host. */
export function toMatchPattern(host: string): string {
  return `*://${host}/*`;
}

/**
 * The match pattern whose permission an address pattern needs. Match patterns know `*` only in place of whole labels at the
 * front, so `news*.example.com` needs `*.example.com`, and what names no end of a host needs all sites.
 */
export function toPatternOrigin(pattern: string): string {
  const [, scheme = '*', host = '*'] = /^([^:]+):\/\/([^/]*)/.exec(pattern) ?? [];
  const name = host.replace(/:\d+$/, '').toLowerCase();
  const labels = name.split('.');
  const lastWild = labels.findLastIndex((label) => /[*:]/.test(label));
  const fixed = labels.slice(lastWild + 1).join('.');
  const origin = lastWild < 0 ? name : fixed ? `*.${fixed}` : '*';
  return `${scheme.toLowerCase()}://${origin}/*`;
}

/** Match patterns of all that places need to be granted. */
export function toOrigins({ hosts = [], patterns = [], everywhere = false }: Partial<AutoPlaces>): string[] {
  if (everywhere) return [toMatchPattern('*')];
  return [...new Set([...hosts.map(toMatchPattern), ...patterns.map(toPatternOrigin)])];
}
