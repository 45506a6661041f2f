import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { pause, waitFor } from './harness/wait.ts';
import {
  exportAll,
  importFile,
  makeArticle,
  openEmptyLibrary,
  openLibrary,
  readKeys,
  readTitles,
  saveArticles,
  waitForTitles,
  wakeBackground,
  wipeLibrary,
} from './support/library.ts';
import { text } from './support/messages.ts';
import { seedFolder, servePage } from './support/pages.ts';
import { openReader, waitForStatus } from './support/reading.ts';

const market = makeArticle('https://news.example/1', '夜市小吃', '臺灣的夜市總是人聲鼎沸。', '第二段。');
const cats = makeArticle('https://news.example/2', '貓咪跑酷', '半夜兩點，貓咪衝到客廳。');
const itemsOf = (json: string) => JSON.parse(json).items;

describeInBrowsers('the library', {}, (use) => {
  it('keeps what was saved, finds it in any script, and opens it in the reader without loading images', async () => {
    const page = await openLibrary(use());
    expect(await page.evaluate(() => document.querySelector('.blank-title')?.textContent)).toBe(
      text('libraryEmpty'),
    );
    await saveArticles(page, [market, cats]);
    await waitForTitles(page, ['貓咪跑酷', '夜市小吃']);

    await page.press('/');
    await page.type('台湾');
    await waitForTitles(page, ['夜市小吃']);
    // Each key is a search of its own; the last one counts.
    await waitFor('the hits of the whole word', () =>
      page.evaluate(
        () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent).join() === '臺灣',
      ),
    );

    use().server.clearLog();
    await page.press('ArrowDown');
    await page.press('Enter');
    await waitFor('the reader', () => page.evaluate(() => document.querySelector('.qy-reader h1') !== null));
    const seen = await page.evaluate(() => ({
      title: document.querySelector('.qy-reader h1')?.textContent,
      remote: document.querySelectorAll('img, source, video, iframe').length,
    }));
    expect(seen).toEqual({ title: '夜市小吃', remote: 0 });
    expect(use().server.log()).toEqual([]);

    await page.click('.notes .quiet');
    await waitFor('the image', () =>
      page.evaluate(() => [...document.images].some((image) => image.naturalWidth > 0)),
    );
    expect(use().server.log()).toEqual([
      { method: 'GET', url: 'https://images.example/photo.jpg', referer: undefined },
    ]);
    await page.press('Escape');
    await waitForTitles(page, ['夜市小吃']);
    expect(await page.evaluate(() => document.activeElement?.querySelector('.row-title')?.textContent)).toBe(
      '夜市小吃',
    );
    await page.close();
  });

  it('deletes by key and by button, undoes, and keeps other pages in step', async () => {
    const page = await openLibrary(use());
    const other = await openLibrary(use());
    await page.show();
    await waitForTitles(page, ['貓咪跑酷', '夜市小吃']);
    await page.press('/');
    await page.press('ArrowDown');
    await page.press('Delete');
    await waitForTitles(page, ['夜市小吃']);
    await waitForTitles(other, ['夜市小吃']);
    expect(await page.evaluate(() => document.querySelector('.toast p')?.textContent)).toBe(
      text('libraryDid_delete', 'en', text('libraryOne', 'en', '貓咪跑酷')),
    );
    await page.click('.toast .plain');
    await waitForTitles(page, ['貓咪跑酷', '夜市小吃']);
    await waitForTitles(other, ['貓咪跑酷', '夜市小吃']);

    await page.click('.row:last-child .row-delete');
    await waitForTitles(page, ['貓咪跑酷']);
    await page.press('Control+z');
    await waitForTitles(page, ['貓咪跑酷', '夜市小吃']);
    await waitFor('the focus on what came back', () =>
      page.evaluate(() => document.activeElement?.textContent?.includes('夜市小吃')),
    );

    await page.press('Enter');
    await page.click(`.qy-reader [aria-label="${text('libraryDelete')}"]`);
    await waitForTitles(page, ['貓咪跑酷']);
    await page.click('.toast .plain');
    await waitForTitles(page, ['貓咪跑酷', '夜市小吃']);
    await other.close();
    await page.close();
  });

  it('brings everything back from a backup, and says what was wrong with a damaged one', async () => {
    const page = await openLibrary(use());
    const json = await exportAll(page);
    expect(itemsOf(json)).toHaveLength(2);
    await wipeLibrary(page);
    await page.close();

    const empty = await openLibrary(use());
    await waitForTitles(empty, []);
    await importFile(empty, json.slice(5));
    await waitFor('the refusal', () => empty.evaluate(() => document.querySelector('.trouble')?.textContent));
    expect(await empty.evaluate(() => document.querySelector('.trouble')?.textContent)).toBe(
      text('libraryImportRefused_not_json'),
    );
    await importFile(empty, json.slice(0, -20));
    await waitFor('the report', () => empty.evaluate(() => document.querySelector('details')?.textContent));
    expect(await empty.evaluate(() => document.querySelector('.notice-text')?.textContent)).toBe(
      text('libraryImported', 'en', 1, 0, 0) +
        text('libraryImportFailed', 'en', 1) +
        text('libraryImportItemUntitled', 'en', 2) +
        ` ${text('libraryImportItemDamaged')}`,
    );
    await importFile(empty, json);
    await waitForTitles(empty, ['貓咪跑酷', '夜市小吃']);
    expect(await empty.evaluate(() => document.querySelector('.notice-text')?.textContent)).toBe(
      text('libraryImported', 'en', 1, 0, 1),
    );
    expect(itemsOf(await exportAll(empty))).toEqual(itemsOf(json));
    await empty.close();
  });

  it('converts and copies a saved article, and says what was cut from it', async () => {
    const page = await openLibrary(use());
    await page.click('.row:last-child .row-link');
    await waitFor('the reader', () => page.evaluate(() => document.querySelector('.qy-reader h1') !== null));
    await page.evaluate(() => document.querySelector<HTMLElement>('.qy-reader select')?.focus());
    for (const mode of ['repair', 'cn']) {
      await page.press('ArrowDown');
      await waitFor(mode, () =>
        page
          .evaluate(() => document.querySelector<HTMLSelectElement>('.qy-reader select')?.value ?? '')
          .then((value) => value === mode),
      );
    }
    await waitFor('Simplified text', () =>
      page.evaluate(() =>
        document.querySelector('.qy-reader article')?.textContent?.includes('台湾的夜市总是人声鼎沸'),
      ),
    );
    await page.click(`[aria-label="${text('readerCopy')}"]`);
    await page.click('#panel-copy li:first-child button:enabled');
    await waitFor('the copy', async () => (await use().clipboard()).text.includes('夜市'));
    expect((await use().clipboard()).text).toBe('夜市小吃\n\n台湾的夜市总是人声鼎沸。\n\n第二段。');
    await page.click(`[aria-label="${text('readerCut')}"]`);
    await waitFor('what was cut', () => page.evaluate(() => document.body.textContent?.includes('廣告一則')));
    await page.close();
  });

  it('has all or nothing of an article when the background is stopped while it saves', async () => {
    const page = await openLibrary(use());
    for (let round = 0; round < 6; round += 1) {
      await wakeBackground(page);
      const article = makeArticle(`https://stopped.example/${round}`, `停 ${round}`, '長'.repeat(200_000));
      const saving = saveArticles(page, [article]).then(
        () => true,
        () => false,
      );
      await pause(round * 8);
      await use().stopBackground();
      const isAcknowledged = await saving;
      const [articles, entries, texts] = await readKeys(page);
      expect(entries).toEqual(articles);
      expect(texts).toEqual(articles);
      if (isAcknowledged)
        await waitFor(article.title, async () => (await readTitles(page)).includes(article.title));
    }
    await page.close();
  });

  it('is there after a restart', async () => {
    await use().restart();
    const page = await openLibrary(use());
    const titles = await readTitles(page);
    expect(titles.slice(-2)).toEqual(['貓咪跑酷', '夜市小吃']);
    await page.close();
  });
});

for (const lang of ['en', 'zh-CN', 'zh-TW'] as const)
  describeInBrowsers(`a full disk, in ${lang},`, { lang }, (use) => {
    it('is said by the reader that saves, and saving works once there is space', async () => {
      await (await openEmptyLibrary(use())).close();
      const { url, metadata } = servePage(use().server, seedFolder);
      const tab = await openReader(use(), url);
      const background = await use().background();
      await background.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await tab.click(`[aria-label="${text('readerSave', lang)}"]`);
      expect(await waitForStatus(tab)).toContain(text('save_quota', lang));

      // Started anew, the background has what it needs.
      await use().stopBackground();
      await tab.click(`[aria-label="${text('readerSave', lang)}"]`);
      // What is said of it gives way at once to what is said of the images; the button tells for good.
      await waitFor('the button of a saved page', () =>
        tab.evaluate(
          (label) =>
            document.querySelector('qingye-reader')?.shadowRoot?.querySelector(`[aria-label="${label}"]`) !=
            null,
          text('readerSaveAgain', lang),
        ),
      );
      const page = await openLibrary(use());
      await waitForTitles(page, [String(metadata.title)]);
      await page.close();
      await tab.close();
    });

    it('is said by an import, and harms nothing', async () => {
      const page = await openEmptyLibrary(use());
      await saveArticles(page, [market]);
      await waitForTitles(page, ['夜市小吃']);
      const json = (await exportAll(page)).replace('news.example/1', 'news.example/9');
      await page.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await importFile(page, json);
      const said = await waitFor('the message', () =>
        page.evaluate(() => document.querySelector('p.trouble')?.textContent),
      );
      expect(said).toBe(text('libraryImportStopped_quota', lang));
      await waitForTitles(page, ['夜市小吃']);
      await page.close();
    });
  });
