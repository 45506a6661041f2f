/** What the addresses of a page say of its kind. */
export interface AddressEvidence {
  /** The page is asked for, or states itself, as the first page of its site. */
  isRoot: boolean;
  /** It is asked for as that. */
  isHome: boolean;
  isListPath: boolean;
  isShopPath: boolean;
  /** The address ends with the name of a section, or is that of a search. */
  isSection: boolean;
}

const list =
  /\/(?:search|category|categories|tags?|topics?|archives?|collections?|browse|departments?|list|index|page|channel|c|cat|so)(?:\/|$)|[?&](?:q|s|query|keyword|wd|page)=/i;
const shop = /\/(?:products?|p|pr|shop|store|item|items|dp|goods|cart|checkout)\//i;
const section =
  /\/(?:blogs?|news|issues|articles|posts|stories|shows|authors?|users?|events|jobs|courses|search|login|account)(?:\/(?:index\.\w+)?)?(?:\?|$)|[?&](?:q|query|keyword|wd)=/i;
const pageOfRoot = /[?&](?:p|id|tid|aid|page_id)=/;

/**
 * Reads the address of a page and the one it states as its own, which may be of another site: a page that is kept elsewhere, or a
 * copy, is of the same kind there.
 */
export function readAddressEvidence(document: Document, address: string): AddressEvidence {
  const own = URL.parse(address);
  const stated = URL.parse(
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ||
      document.querySelector('meta[property="og:url" i]')?.getAttribute('content') ||
      address,
    address,
  );
  const paths = [own, stated].map((url) =>
    url?.protocol.startsWith('http') ? url.pathname + url.search : '',
  );
  const isHome = isHomeAddress(address);
  return {
    isRoot: isHome || (stated !== null && isHomeAddress(stated.href)),
    isHome,
    isListPath: paths.some((path) => list.test(path)),
    isShopPath: paths.some((path) => shop.test(path)),
    isSection: paths.some((path) => section.test(path)),
  };
}

/**
 * Whether an address is that of a site's first page, where the reader never opens by itself. Applications write their paths behind
 * `#/` or `#!/`.
 */
export const isHomeAddress = (address: string) =>
  /^https?:\/\/[^/]+\/(?:\?|#(?!!?\/.)|$)/.test(address) && !pageOfRoot.test(address);
