import type { ExtensionGlobal, Tab, TestBrowser, UiLanguage } from '../harness/types.ts';
import { text } from './messages.ts';
import { waitForStatus } from './reading.ts';

/** Presses the reader's save button and answers what it said. */
export async function saveFromReader(
  tab: Tab,
  label = 'readerSave',
  lang: UiLanguage = 'en',
): Promise<string> {
  await tab.click(`[aria-label="${text(label, lang)}"]`);
  return waitForStatus(tab);
}

/** Everything the extension has written: its settings, and how many articles are in its library. */
export async function readStored(browser: TestBrowser) {
  const background = await browser.background();
  return background.evaluate(async () => {
    const api = (globalThis as unknown as ExtensionGlobal).browser;
    const settings = await api.storage.local.get();
    const databases = await indexedDB.databases();
    let articles = 0;
    if (databases.some(({ name }) => name === 'qingye-library')) {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open('qingye-library');
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      articles = await new Promise<number>((done) => {
        const counting = database.transaction('articles').objectStore('articles').count();
        counting.onsuccess = () => done(counting.result);
      });
      database.close();
    }
    return { settings, articles };
  });
}
