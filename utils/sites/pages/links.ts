import { toHttpAddress } from '../../extract/addresses';
import { squeeze } from '../../text/characters';
import { findElements, findValue } from '../apply/select';
import { isFetchable, withoutFragment } from './page-address';

/** The words of a link; of one that is a sign or a picture, those that it has for whoever does not see it. Squeezed. */
export function wordsOf(link: Element): string {
  const names = [link.textContent, link.getAttribute('aria-label'), link.getAttribute('title')];
  const words = [...names, link.querySelector('img')?.getAttribute('alt')].map((text) => squeeze(text ?? ''));
  return words.find(Boolean) ?? '';
}

/** What the links of a page are relative to: its address, unless it says otherwise. */
export function readBase(document: Document, address: string): string {
  return toHttpAddress(document.querySelector('base[href]')?.getAttribute('href'), address) ?? address;
}

/** Where a link of a page leads, where that may be fetched and is another page. */
export function toOtherPage(
  href: string | null | undefined,
  base: string,
  address: string,
): string | undefined {
  const url = toHttpAddress(href, base);
  if (!url || withoutFragment(url) === withoutFragment(address) || !isFetchable(url, address))
    return undefined;
  return url;
}

/** The first address that a rule's selectors lead to, where it may be fetched and is another page. */
export function findStatedPage(
  document: Document,
  address: string,
  selectors: readonly string[] = [],
): string | undefined {
  const base = readBase(document, address);
  for (const selector of selectors) {
    const url = toOtherPage(findStated(document, selector), base, address);
    if (url) return url;
  }
  return undefined;
}

/** The address a rule's selector gives: an attribute, what XPath answers, or the link that is, or stands in, what it finds. */
function findStated(document: Document, selector: string): string | null | undefined {
  const [element] = findElements(document, [selector]);
  const link = element?.hasAttribute('href') ? element : element?.querySelector('a[href]');
  return link ? link.getAttribute('href') : findValue(document, [selector]);
}
