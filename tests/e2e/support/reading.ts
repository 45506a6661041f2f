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

/** What the reader that is open in a document shows; null where none is open. */
export function readReader(tab: Surface) {
  return tab.evaluate(() => {
    const root = document.querySelector('qingye-reader')?.shadowRoot ?? document;
    const article = root.querySelector('article');
    const prose = article?.querySelector('.content');
    const title = article?.querySelector('h1');
    if (!article || !prose || !title) return null;
    return {
      title: title.textContent ?? '',
      isTitleFocused: root.activeElement === title,
      header: article.querySelector('header')?.textContent ?? '',
      times: [...article.querySelectorAll('time')].map((time) => time.dateTime),
      lang: prose.getAttribute('lang'),
      paragraphs: [...prose.querySelectorAll('p')]
        .map((p) => p.textContent ?? '')
        .filter((text) => text.trim()),
      /** The text alone, without title, notes, lines above posts and links to films; formulas as their TeX. */
      content: (() => {
        const copy = prose.cloneNode(true) as Element;
        for (const line of copy.querySelectorAll('.post-header, .embed, .left-out, caption')) line.remove();
        for (const formula of copy.querySelectorAll('math'))
          formula.textContent = (formula.querySelector('annotation') ?? formula).textContent;
        return copy.textContent ?? '';
      })(),
      images: [...article.querySelectorAll('img')].map((image) => image.src),
      text: article.textContent ?? '',
    };
  });
}

/** The reader's content, waited for. */
export const waitForReader = (tab: Surface) => waitFor('the reader', () => readReader(tab));

/** Waits until no reader is open on a page. */
export const waitForPage = (tab: Tab) =>
  waitFor('the page', () => tab.evaluate(() => !document.querySelector('qingye-reader')));

/** Opens the reader on a tab by toolbar button, popup and Enter. */
export async function readTab(browser: TestBrowser, tab: Tab): Promise<void> {
  const popup = await openPopup(browser, tab);
  await popup.press('Enter');
  await waitForReader(tab);
}

/** Opens an address and the reader on it as a person does: toolbar button, popup, Enter. */
export async function openReader(browser: TestBrowser, url: string): Promise<Tab> {
  const tab = await browser.openTab(url);
  await readTab(browser, tab);
  return tab;
}

/** What the reader said last, waited for; the message that stood there before is given to tell them apart. */
export function waitForStatus(tab: Tab, before = ''): Promise<string> {
  return waitFor('a message of the reader', async () => {
    const said = await tab.evaluate(
      () =>
        document.querySelector('qingye-reader')?.shadowRoot?.querySelector('[role="status"]')?.textContent ??
        '',
    );
    return said !== '' && said !== before && said;
  });
}
