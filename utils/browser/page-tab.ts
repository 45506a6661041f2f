import { type Browser, browser } from 'wxt/browser';

/** The tab a person looks at, as far as the extension may know it. */
export interface PageTab {
  id: number;
  /** Missing where the browser hides it, as on its own pages. */
  url?: string;
  title?: string;
  /** Host of an http(s) page in lower case, without port. */
  host?: string;
  isPrivate: boolean;
  windowId: number;
}

/** The browser's tab in the words of the extension; undefined for what is no tab of pages (developer tools). */
export function toPageTab(tab: Browser.tabs.Tab | undefined): PageTab | undefined {
  if (tab?.id === undefined || tab.id < 0) return undefined;
  const address = tab.url ? URL.parse(tab.url) : null;
  return {
    id: tab.id,
    url: tab.url,
    title: tab.title,
    host: address?.protocol.startsWith('http') ? address.hostname : undefined,
    isPrivate: tab.incognito,
    windowId: tab.windowId,
  };
}

/** The tab that is in front in this window; undefined where there is none. */
export async function findActiveTab(): Promise<PageTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return toPageTab(tab);
}
