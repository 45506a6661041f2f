/** An absolute http(s) address, or undefined for anything else (`javascript:`, `data:`, malformed). */
export function toHttpAddress(address: string | null | undefined, base: string): string | undefined {
  if (!address?.trim()) return undefined;
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The host name of an address, in lower case; empty where it has none. */
export function hostOf(address: string): string {
  try {
    return new URL(address).hostname.toLowerCase();
  } catch {
    return '';
  }
}

/**
 * True where two hosts belong to one site: equal but for a leading `www.`, `m.`, `wap.`, `mobile.` or `amp.`, or one under
 * the other. Without the public suffix list this errs towards different sites.
 */
export function isSameSite(one: string, other: string): boolean {
  const bare = (host: string) => host.replace(/^(?:www|m|wap|mobile|amp)\d?\./, '');
  const a = bare(one);
  const b = bare(other);
  return a !== '' && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`));
}
