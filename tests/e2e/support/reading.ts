import type { Surface, Tab, TestBrowser } from '../harness/types.ts';
import { waitFor } from '../harness/wait.ts';

/** Opens the popup on a tab by the toolbar button and waits until it has looked at the page. */
export async function openPopup(browser: TestBrowser, tab: Tab): Promise<Surface> {
  await browser.clickAction(tab);
  const popup = await browser.popup();
  await waitFor('the popup to look at the page', () =>
    popup.evaluate(() => {
      const hasLooked = /\d/.test(document.querySelector('header [role="status"]')?.textContent ?? '');
      return hasLooked || document.querySelector('[role="alert"]') !== null;
    }),
  );
  return popup;
}

/** What the reader that is open in a tab shows; null where none is open. The reader is found by its open shadow root. */
export function readReader(tab: Tab) {
  return tab.evaluate(() => {
    const host = [...document.documentElement.children].findLast((child) => child.shadowRoot);
    const root = host?.shadowRoot;
    const article = root?.querySelector('article');
    const title = root?.querySelector('h1');
    if (!root || !article || !title) return null;
    const body = article.querySelector('.content') ?? article;
    return {
      title: title.textContent ?? '',
      isTitleFocused: root.activeElement === title,
      header: article.querySelector('header')?.textContent ?? '',
      paragraphs: [...body.querySelectorAll('p')].map((p) => p.textContent ?? ''),
      images: [...article.querySelectorAll('img')].map((image) => image.src),
      text: article.textContent ?? '',
    };
  });
}

/** The reader's content, waited for. */
export const waitForReader = (tab: Tab) => waitFor('the reader', () => readReader(tab));

/** Opens an address and the reader on it as a person does: toolbar button, popup, Enter. */
export async function openReader(browser: TestBrowser, url: string): Promise<Tab> {
  const tab = await browser.openTab(url);
  await readTab(browser, tab);
  return tab;
}

/** Opens the reader on a tab by toolbar button, popup and Enter. */
export async function readTab(browser: TestBrowser, tab: Tab): Promise<void> {
  const popup = await openPopup(browser, tab);
  await popup.press('Enter');
  await waitForReader(tab);
}
