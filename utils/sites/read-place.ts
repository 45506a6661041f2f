import { type AutoExceptions, type AutoPlaces, toPageAddress } from './auto-places';
import { findPatternFault } from './url-pattern';

/**
 * What somebody who writes a place means: a site by its name or by any of its addresses, or pages by an address pattern. Names are
 * as addresses hold them (`例子.tw` becomes `xn--…`). Undefined for anything else.
 */
export function readPlace(written: string): Partial<AutoPlaces> | undefined {
  const text = written.trim();
  if (text.includes('*') || /\/:[a-z_]/i.test(text))
    return findPatternFault(text) ? undefined : { patterns: [text] };
  const host = readHost(text);
  return host ? { hosts: [host] } : undefined;
}

/** What somebody means who writes an exception: as `readPlace`, but an address with a path is that page alone. */
export function readException(written: string): Partial<AutoExceptions> | undefined {
  const place = readPlace(written);
  if (!place?.hosts) return place && { patterns: place.patterns ?? [] };
  const page = toPageAddress(written.trim());
  return page && new URL(page).pathname !== '/' ? { pages: [page] } : { hosts: place.hosts };
}

function readHost(text: string): string | undefined {
  const address = /^https?:\/\//i.test(text) ? text : `http://${text}`;
  if (!text || /[\s@]/.test(text) || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  // A word alone is more often a slip than a machine in the house.
  return hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('[')
    ? hostname
    : undefined;
}
