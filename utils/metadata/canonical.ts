import { hostOf, isSameSite, toHttpAddress } from '../extract/addresses';

/**
 * The article's address: the canonical one where it is of the same site and no mere home page, else the page's own. A
 * farm's canonical address may point to the site that it copied from, or to the wrong article.
 */
export function readAddress(stated: string | undefined, pageUrl: string, baseUrl: string): string {
  const canonical = toHttpAddress(stated, baseUrl);
  if (!canonical || !isSameSite(hostOf(canonical), hostOf(pageUrl))) return pageUrl;
  const { pathname, search } = new URL(canonical);
  const isHome = pathname === '/' && !search;
  return isHome && new URL(pageUrl).pathname !== '/' ? pageUrl : canonical;
}
