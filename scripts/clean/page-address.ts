/** What browsers write into a page they save: `<!-- saved from url=(0042)https://… -->`. */
const savedFrom = /<!--\s*saved from url=\(\d+\)(https?:\S+?)\s*-->/i;

const isWeb = (address: string | null | undefined): address is string =>
  Boolean(address && /^https?:\/\//i.test(address) && URL.canParse(address));

/**
 * The web address that a saved page names itself: the browser's note of where it was saved from, else its canonical
 * address. Undefined where it names none.
 */
export function findPageAddress(html: string, document: Document): string | undefined {
  const noted = savedFrom.exec(html.slice(0, 4096))?.[1];
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  return [noted, canonical, shared].find(isWeb);
}
