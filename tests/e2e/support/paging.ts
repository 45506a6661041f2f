import type { Tab, TestBrowser } from '../harness/types.ts';
import { waitFor } from '../harness/wait.ts';
import { openReader } from './reading.ts';

/** What the open reader says of further pages and chapters, above the text, in it and at its end. */
export const readPaging = (tab: Tab) =>
  tab.evaluate(() => {
    const root = document.querySelector('qingye-reader')?.shadowRoot;
    const words = (selector: string) =>
      [...(root?.querySelectorAll(selector) ?? [])].map((one) => one.textContent?.trim() ?? '');
    const focused = root?.activeElement;
    return {
      said: words('.notes [role="status"]').join(' '),
      buttons: words('.notes .paging button'),
      missing: words('.content .missing'),
      marks: [...(root?.querySelectorAll('.content hr') ?? [])].map((mark) =>
        mark.getAttribute('aria-label'),
      ),
      heads: words('.content h2'),
      focused: focused?.getAttribute('aria-label') ?? focused?.textContent ?? '',
    };
  });

/** Waits until the reader says something of further pages that holds these words. */
export const waitForPaging = (tab: Tab, words: string) =>
  waitFor(words, async () => {
    const paging = await readPaging(tab);
    return paging.said.includes(words) && paging;
  });

/** Opens an address and its reader, and presses the button for reading on. */
export async function readOn(browser: TestBrowser, url: string): Promise<Tab> {
  const tab = await openReader(browser, url);
  await waitFor('the offer', async () => (await readPaging(tab)).buttons.length > 0);
  await tab.click('.notes .paging button');
  return tab;
}
