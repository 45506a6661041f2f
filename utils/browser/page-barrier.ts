/**
 * Why the extension cannot work on a page. A closed set: each has a sentence in every interface language
 * (`barrier_<name>` with `-` as `_`) that says what happened and what to do next.
 *
 * - `browser-page`: a page of the browser or of an extension.
 * - `protected-site`: a web site that the browser keeps extensions out of, such as its store.
 * - `pdf`: a PDF in the browser's viewer.
 * - `local-file`: a file of this computer, which Chromium opens to extensions only by a switch.
 * - `press-again`: everything else, mostly a permission that ended because the page changed.
 */
export const pageBarriers = ['browser-page', 'protected-site', 'pdf', 'local-file', 'press-again'] as const;
export type PageBarrier = (typeof pageBarriers)[number];

/** Hosts that one of the browsers closes to extensions, by their documentation. */
const protectedHosts = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
];

/**
 * The reason why a script could not be run on a page. To be asked after it failed, not before: what is closed differs
 * from browser to browser.
 * `url` is undefined where the browser hides the address, which it does on its own pages.
 * `contentType` is the document's, where it is known.
 */
export function findBarrier(url: string | undefined, contentType?: string): PageBarrier {
  const address = url ? URL.parse(url) : null;
  if (!address) return 'browser-page';
  if (contentType === 'application/pdf' || /\.pdf$/i.test(address.pathname)) return 'pdf';
  if (address.protocol === 'file:') return 'local-file';
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return 'browser-page';
  return protectedHosts.includes(address.hostname) ? 'protected-site' : 'press-again';
}
