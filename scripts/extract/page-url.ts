/**
 * An absolute address for what an evaluation folder gives: a missing scheme is taken to be https; where nothing helps,
 * an address that names no site, so that a page is read whatever its address is.
 */
export function toPageUrl(given: string): string {
  for (const candidate of [given, `https:${given}`, `https://${given}`]) {
    if (!URL.canParse(candidate)) continue;
    const { protocol, href } = new URL(candidate);
    if (protocol === 'http:' || protocol === 'https:') return href;
  }
  return 'https://page.invalid/';
}
