import { browser } from 'wxt/browser';

const pages = { library: '/library.html', options: '/options.html', grant: '/grant.html' } as const;

/** Opens a page of the extension in a new tab, at a place in it where `hash` (without `#`) is given. */
export async function openPage(page: keyof typeof pages, hash?: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(pages[page]) + (hash ? `#${hash}` : '') });
}
