import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import type { Tab } from './harness/types.ts';
import { waitFor } from './harness/wait.ts';
import { importFile, makeArticle, openEmptyLibrary, openLibrary, waitForTitles } from './support/library.ts';
import { text } from './support/messages.ts';

/** A backup of articles, newest first, with what their readers added. */
const toBackup = (count: number, fields: (index: number) => object = () => ({})): string =>
  JSON.stringify({
    format: 'qingye-library',
    version: 2,
    items: Array.from({ length: count }, (_, index) => {
      const savedAt = new Date(Date.UTC(2026, 0, 1) - index * 60_000).toISOString();
      const article = makeArticle(
        `https://s${index % 3}.example/${index}`,
        `第${index}篇`,
        `臺灣的文章${index}`,
      );
      const state = {
        updatedAt: savedAt,
        tags: [],
        isStarred: false,
        isRead: false,
        note: '',
        ...fields(index),
      };
      return { version: 2, savedAt, updatedAt: savedAt, article, state };
    }),
  });

const readTexts = (page: Tab, selector: string): Promise<string[]> =>
  page.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map((element) => element.textContent ?? ''),
    selector,
  );
const waitForText = (page: Tab, selector: string, wanted: string) =>
  waitFor(`${wanted} in ${selector}`, async () =>
    (await readTexts(page, selector)).some((found) => found.includes(wanted)),
  );
const goTo = (page: Tab, hash: string) =>
  page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
const focused = (page: Tab) =>
  page.evaluate(() => document.activeElement?.querySelector('.row-title')?.textContent ?? '');

describeInBrowsers('the library page', {}, (use) => {
  it('takes a backup in, and lists any number of articles by the keyboard', async () => {
    const page = await openLibrary(use());
    await importFile(
      page,
      toBackup(600, (index) => ({ tags: index % 100 ? [] : ['茶'], isRead: index % 2 === 1 })),
    );
    await waitForText(page, '.notice-text', text('libraryImported', 'en', 600, 0, 0));
    await waitFor('the whole list', () =>
      page.evaluate(() => document.querySelector('.row')?.getAttribute('aria-setsize') === '600'),
    );
    expect((await readTexts(page, '.row')).length).toBeLessThan(60);
    await page.press('ArrowDown');
    expect(await focused(page)).toBe('第0篇');
    await page.press('End');
    await waitFor('the last row', async () => (await focused(page)) === '第599篇');
    const isSeen = await page.evaluate(() => {
      const place = document.activeElement?.getBoundingClientRect();
      return place !== undefined && place.top >= 0 && place.bottom <= innerHeight;
    });
    expect(isSeen).toBe(true);
    await page.press('Home');
    await waitFor('the first row', async () => (await focused(page)) === '第0篇');
    await page.close();
  });

  it('shows parts of itself, keeps them in the address, and two pages stay in step', async () => {
    const page = await openLibrary(use());
    const other = await openLibrary(use(), '#/?tag=茶');
    await waitForTitles(other, ['第0篇', '第100篇', '第200篇', '第300篇', '第400篇', '第500篇']);
    await page.show();
    await waitForText(page, '.nav-link', '茶');
    await page.press('ArrowDown');
    await page.press('x');
    await page.press('Shift+ArrowDown');
    await page.press('t');
    await waitFor('the dialog', () => page.evaluate(() => document.querySelector('dialog[open]') !== null));
    await page.type('茶');
    await page.press('Enter');
    await page.click('dialog .main');
    await waitForText(page, '.toast p', text('libraryMany', 'en', 2));
    await waitForTitles(other, ['第0篇', '第1篇', '第100篇', '第200篇', '第300篇', '第400篇', '第500篇']);
    await page.press('Control+z');
    await waitForTitles(other, ['第0篇', '第100篇', '第200篇', '第300篇', '第400篇', '第500篇']);
    await other.close();
    await page.close();
  });

  it('searches what is typed at once, all of it, and says how much there is', async () => {
    const page = await openLibrary(use());
    await page.press('/');
    await page.type('台湾的文章');
    await waitForText(page, '.found', text('libraryFound', 'en', 600));
    await page.press('ArrowDown');
    await page.press('End');
    await waitFor('the last hit, marked', () =>
      page.evaluate(
        () => document.activeElement?.querySelector('.row-text mark')?.textContent === '臺灣的文章',
      ),
    );
    await page.close();
  });

  it('deletes many at once, brings them back from the trash, and asks before it deletes for good', async () => {
    const page = await openEmptyLibrary(use());
    await importFile(
      page,
      toBackup(12, (index) => ({ tags: index % 2 ? [] : ['茶'] })),
    );
    await waitForText(page, '.notice-text', text('libraryImported', 'en', 12, 0, 0));
    await goTo(page, '#/?tag=茶');
    await waitForText(page, '.view-title', '#茶');
    await waitFor('the rows', async () => (await readTexts(page, '.row')).length === 6);
    await page.press('ArrowDown');
    await page.press('Control+a');
    await page.click('.bulk-tools button:last-child');
    await waitForText(page, '.blank-title', text('libraryFilterNothing'));
    await goTo(page, '#/trash');
    await waitForText(page, '.row-facts', text('libraryDaysLeft', 'en', 30));
    await page.click('.row-restore');
    await waitFor('five rows', async () => (await readTexts(page, '.row')).length === 5);
    await page.click('.pane-head .danger');
    await waitForText(page, 'dialog', text('libraryPurgeAsk', 'en', 5));
    await page.press('Escape');
    await waitFor('no dialog', async () => (await readTexts(page, 'dialog')).length === 0);
    expect((await readTexts(page, '.row')).length).toBe(5);
    await page.click('.pane-head .danger');
    await page.click('dialog .danger');
    await waitForText(page, '.blank-title', text('libraryTrashEmpty'));
    await goTo(page, '#/');
    await waitForText(page, '.health', text('libraryCount', 'en', 7));
    await page.close();
  });

  it('copies and exports what is selected', async () => {
    const page = await openEmptyLibrary(use());
    await importFile(page, toBackup(5));
    await waitForText(page, '.found, .health', text('libraryCount', 'en', 5));
    await page.press('ArrowDown');
    await page.press('x');
    await page.press('Shift+ArrowDown');
    await page.press('e');
    await page.click('[data-choice=libraryCopyText]');
    await waitForText(page, '.notice-text', text('libraryCopied', 'en', 2));
    expect((await use().clipboard()).text).toMatch(
      /^第\d+篇\n\n臺灣的文章\d+\n\n\n第\d+篇\n\n臺灣的文章\d+$/,
    );
    await page.click('.bulk-tools button:nth-child(4)');
    await page.click('[data-choice=libraryFileMarkdown]');
    await waitForText(page, '.notice-text', '.zip');
    await page.close();
  });
});
