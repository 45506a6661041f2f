import type { Article } from '../../../utils/article/article.ts';
import type { ExtensionGlobal, Tab, TestBrowser } from '../harness/types.ts';
import { waitFor } from '../harness/wait.ts';

/** An article with a paragraph for each text, and an image of another site. */
export function makeArticle(url: string, title: string, ...texts: string[]): Article {
  const paragraphs = texts.map((value, index) => ({
    type: 'element' as const,
    tagName: 'p',
    properties: {},
    children: [{ type: 'text' as const, value, data: { offset: index * 100 } }],
  }));
  const image = {
    type: 'element' as const,
    tagName: 'img',
    properties: { src: 'https://images.example/photo.jpg', alt: '圖' },
    children: [],
  };
  return {
    url,
    title,
    lang: 'zh',
    script: 'Hant',
    removals: [
      {
        id: 0,
        rule: 'ad',
        kind: 'ad',
        stage: 'content',
        text: '廣告一則',
        spans: [[50, 54]],
        content: [
          {
            type: 'element',
            tagName: 'p',
            properties: {},
            children: [{ type: 'text', value: '廣告一則', data: { offset: 50 } }],
          },
        ],
      },
    ],
    candidates: 1,
    content: {
      type: 'root',
      children: [...paragraphs, { type: 'element', tagName: 'p', properties: {}, children: [image] }],
    },
  };
}

/** Asks the background, as pages of the extension do; `page` is one. */
const ask = (page: Tab, type: string, data: object): Promise<unknown> =>
  page.evaluate(
    async (message) => {
      const { browser } = globalThis as unknown as ExtensionGlobal;
      const answer: { res?: unknown } = await browser.runtime.sendMessage({
        ...message,
        timestamp: Date.now(),
      });
      return answer.res;
    },
    { id: 1, type, data },
  );

/** Waits until the background is there and answers. */
export const wakeBackground = (page: Tab): Promise<unknown> => ask(page, 'findSaved', { url: 'about:blank' });

/** Saves articles by the background, as the reader and the popup do. */
export async function saveArticles(page: Tab, articles: Article[]): Promise<void> {
  for (const article of articles) {
    const saved = (await ask(page, 'saveArticle', { article })) as { ok: boolean } | undefined;
    if (!saved?.ok) throw new Error(`not saved: ${JSON.stringify(saved)}`);
  }
}

/** Titles of the rows of the library page, from the top. */
export const readTitles = (page: Tab): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('.row-title')].map((title) => title.textContent ?? ''));

/** Waits until the library page lists these titles, from the top. */
export async function waitForTitles(page: Tab, titles: string[]): Promise<void> {
  let seen: string[] = [];
  try {
    await waitFor('the list', async () => {
      seen = await readTitles(page);
      return (
        seen.join('|') === titles.join('|') &&
        (await page.evaluate(() => !!document.querySelector('.library')))
      );
    });
  } catch {
    throw new Error(`The list is ${JSON.stringify(seen)} instead of ${JSON.stringify(titles)}.`);
  }
}

/** What "Export all" writes. */
export async function exportAll(page: Tab): Promise<string> {
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(globalThis, { exported: blob });
      return createObjectURL.call(URL, blob);
    };
  });
  await page.click('.bar-tools button:first-child');
  return waitFor('the export', () =>
    page.evaluate(() => (globalThis as { exported?: Blob }).exported?.text()),
  );
}

/** Gives a file to "Import". */
export const importFile = (page: Tab, text: string): Promise<void> =>
  page.evaluate((json) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file input');
    const data = new DataTransfer();
    data.items.add(new File([json], 'backup.json', { type: 'application/json' }));
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

/** Ids in the stores of the library: of the articles, of the list's entries, of the search texts. */
export const readKeys = (page: Tab): Promise<string[][]> =>
  page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const db = await settle(indexedDB.open('qingye-library'));
    const names = ['articles', 'entries', 'texts'];
    const tx = db.transaction(names);
    const keys = await Promise.all(names.map((name) => settle(tx.objectStore(name).getAllKeys())));
    db.close();
    return keys.map((list) => list.map(String));
  });

/** Removes the whole library, as removing the extension does. */
export const wipeLibrary = (page: Tab): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.deleteDatabase('qingye-library');
        request.onsuccess = () => done();
        request.onerror = () => failed(request.error);
      }),
  );

/** Opens a library without anything in it, whatever a test before left there. */
export async function openEmptyLibrary(browser: TestBrowser): Promise<Tab> {
  const page = await openLibrary(browser);
  await wipeLibrary(page);
  await page.close();
  return openLibrary(browser);
}

/** Opens the library and waits for it. */
export async function openLibrary(browser: TestBrowser, hash = ''): Promise<Tab> {
  const page = await browser.openExtensionPage(`library.html${hash}`);
  await page.resize(1000, 900);
  await waitFor('the library', () =>
    page.evaluate(() => document.querySelector('.row, .blank-title, .qy-reader, [role=alert]') !== null),
  );
  return page;
}
