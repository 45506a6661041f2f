import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import type { ExtensionGlobal, Tab, TestBrowser, View } from './harness/types.ts';
import { waitFor } from './harness/wait.ts';
import { makeArticle, openLibrary, saveArticles } from './support/library.ts';
import { text } from './support/messages.ts';

/** Chromium's own dialog cannot be answered: what it would give is a file of the extension's private file system. */
const offerFile = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    if (!('showSaveFilePicker' in globalThis)) return;
    Object.assign(globalThis, {
      showSaveFilePicker: async () =>
        (await navigator.storage.getDirectory()).getFileHandle('backup.json', { create: true }),
    });
  });

/** The backup that is kept, as it was written last. */
async function readBackup(browser: TestBrowser, view: View): Promise<string> {
  if (browser.name === 'chromium')
    return view.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      return (await (await root.getFileHandle('backup.json')).getFile()).text();
    });
  return view.evaluate(async () => {
    const { browser: api } = globalThis as unknown as ExtensionGlobal;
    const items = await api.downloads.search({ state: 'complete' });
    return items.map(({ filename, fileSize }) => `${filename} ${fileSize}`).join('\n');
  });
}

/** Makes the last backup older, as time does. */
const age = (view: View, days: number): Promise<void> =>
  view.evaluate(async (count) => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const db = await settle(indexedDB.open('qingye-backup'));
    const store = db.transaction('record', 'readwrite').objectStore('record');
    const record = await settle(store.get('record'));
    record.last.at = new Date(Date.now() - count * 86_400_000).toISOString();
    await settle(store.put(record, 'record'));
    db.close();
  }, days);

const readStatus = (tab: Tab) =>
  tab.evaluate(() => document.querySelector('#backup [role=status]')?.textContent ?? '');

describeInBrowsers('backups on a schedule', {}, (use) => {
  it('are made when they are turned on, and by the background when one is due', async () => {
    const library = await openLibrary(use());
    await saveArticles(library, [makeArticle('https://news.example/1', '夜市小吃', '臺灣的夜市。')]);
    const options = await use().openExtensionPage('options.html#backup');
    await offerFile(options);
    await waitFor('the section', async () => (await readStatus(options)).includes(text('backupNever')));
    await options.click('#backup input[value=weekly]');
    await waitFor('the first backup', async () => (await readStatus(options)).includes('1'));
    await waitFor('its time', async () => !(await readStatus(options)).includes(text('backupNever')));
    const first = await readBackup(use(), options);
    if (use().name === 'chromium') expect(JSON.parse(first).items).toHaveLength(1);
    else expect(first).toMatch(/Qingye.qingye-library-[\d-]{10}(\(\d+\))?\.json \d{3,}$/);

    await saveArticles(library, [makeArticle('https://news.example/2', '貓咪跑酷', '半夜兩點。')]);
    await age(options, 8);
    const background = await use().background();
    await background.evaluate(async () => {
      const { browser } = globalThis as unknown as ExtensionGlobal;
      await browser.alarms.create('backup', { when: Date.now() + 100 });
    });
    await waitFor('the second backup', async () => (await readBackup(use(), options)) !== first);
    if (use().name === 'chromium')
      await waitFor('both articles', async () => {
        const { items } = JSON.parse(await readBackup(use(), options));
        return items.length === 2;
      });
    await options.close();
    await library.close();
  });

  it('that are late or cannot be made are told of', async () => {
    const library = await openLibrary(use());
    await saveArticles(library, [makeArticle('https://news.example/3', '三', '第三篇。')]);
    const options = await use().openExtensionPage('options.html#backup');
    await age(options, 9);
    await saveArticles(library, [makeArticle('https://news.example/4', '四', '第四篇。')]);
    await waitFor('the word', async () => (await readStatus(options)).includes(text('backupOverdue')));
    if (use().name === 'chromium') {
      await options.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('backup.json'));
      await options.click('#backup .files button');
      await waitFor('the reason', async () =>
        (await readStatus(options)).includes(text('backupFailed_file_gone')),
      );
    }
    await options.close();
    await library.close();
  });
});
