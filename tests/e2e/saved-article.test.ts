import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import type { Tab } from './harness/types.ts';
import { pause, waitFor } from './harness/wait.ts';
import { makeArticle, openLibrary, saveArticles } from './support/library.ts';
import { text } from './support/messages.ts';
import { waitForReader } from './support/reading.ts';

const fill = '天地玄黃，宇宙洪荒。日月盈昃，辰宿列張。寒來暑往，秋收冬藏。閏餘成歲，律呂調陽。'.repeat(4);
const paragraphs = Array.from({ length: 40 }, (_, i) => `第${i}段。${fill}`);
const address = 'https://news.example/long';
const button = (key: string) => `.qy-reader [aria-label="${text(key)}"]`;

/** Opens the article that is first in the library. */
async function openFirst(tab: Tab): Promise<void> {
  await waitFor('the list', () => tab.evaluate(() => document.querySelector('.row-link') !== null));
  await tab.evaluate(() => document.querySelector<HTMLElement>('.row-link')?.click());
  await waitForReader(tab);
}

/** The paragraph at the top of the window, below the bar. */
const readTop = (tab: Tab) =>
  tab.evaluate(() => {
    const all = [...document.querySelectorAll('.content p')];
    return all.find((p) => p.getBoundingClientRect().bottom > 90)?.textContent?.slice(0, 5);
  });
const readStatus = (tab: Tab) =>
  tab.evaluate(() => document.querySelector('.qy-reader .status p')?.textContent ?? '');
const inPanel = (tab: Tab, selector: string) =>
  tab.evaluate((wanted) => document.querySelectorAll(`.saved-panel ${wanted}`).length, selector);

describeInBrowsers('a saved article', {}, (use) => {
  it('goes on where it was left, and at the beginning when asked', async () => {
    const tab = await openLibrary(use());
    await saveArticles(tab, [makeArticle(address, '長文', ...paragraphs)]);
    await openFirst(tab);
    await tab.evaluate(() => document.querySelectorAll('.content p')[20]?.scrollIntoView());
    await waitFor('the place', async () => (await readTop(tab))?.startsWith('第20段'));
    // It is measured once the text stands still.
    await pause(500);
    await tab.press('Escape');
    await openFirst(tab);
    await waitFor('the place again', async () => (await readTop(tab))?.startsWith('第20段'));
    expect(await readStatus(tab)).toBe(text('readerResumed'));
    await tab.click('.status-action');
    await waitFor('the beginning', async () => (await readTop(tab))?.startsWith('第0段'));
    await tab.close();
  });

  it('keeps tags, a note, star and whether it was read', async () => {
    const tab = await openLibrary(use());
    await openFirst(tab);
    await tab.click(button('savedPanel'));
    await tab.click('.saved-tag-new input');
    await tab.type('歷史，長文');
    await tab.press('Enter');
    await waitFor('two tags', async () => (await inPanel(tab, '.saved-tags li')) === 2);
    await tab.click('.saved-panel .switch input');
    await tab.click('.saved-panel textarea');
    await tab.type('要再讀一遍');
    await tab.press('Escape');
    await tab.press('Escape');
    await openFirst(tab);
    await tab.click(button('savedPanel'));
    const kept = await tab.evaluate(() => ({
      tags: [...document.querySelectorAll('.saved-tags li span')].map((tag) => tag.textContent),
      note: document.querySelector<HTMLTextAreaElement>('.saved-panel textarea')?.value,
      switches: [...document.querySelectorAll<HTMLInputElement>('.saved-panel .switch input')].map(
        (one) => one.checked,
      ),
    }));
    expect(kept).toEqual({ tags: ['歷史', '長文'], note: '要再讀一遍', switches: [true, false] });
    await tab.close();
  });

  it('shows its earlier texts, and makes one the present one again', async () => {
    const tab = await openLibrary(use());
    await saveArticles(tab, [makeArticle(address, '長文', '新的第一段。', ...paragraphs)]);
    await openFirst(tab);
    const firstOf = () => tab.evaluate(() => document.querySelector('.content p')?.textContent?.slice(0, 4));
    await waitFor('the new text', async () => (await firstOf()) === '新的第一');
    await tab.click(button('savedPanel'));
    await waitFor('a version', async () => (await inPanel(tab, '.saved-versions li')) === 1);
    await tab.click('.saved-versions button');
    await waitFor('the earlier text', async () => (await firstOf()) === '第0段。');
    await tab.click('.notes p:first-child .quiet:nth-of-type(2)');
    await waitFor('the present text', () =>
      tab.evaluate(
        (shown) => !document.querySelector('.notes')?.textContent?.includes(shown),
        text('savedVersionBack'),
      ),
    );
    expect(await firstOf()).toBe('第0段。');
    await tab.click(button('savedPanel'));
    await waitFor('the other version', async () => (await inPanel(tab, '.saved-versions li')) === 1);
    await tab.close();
  });

  it('begins at its top however far the list is scrolled, and leads back to its line', async () => {
    const tab = await openLibrary(use());
    const others = Array.from({ length: 30 }, (_, i) =>
      makeArticle(`${address}/${i}`, `第${i}篇`, ...paragraphs),
    );
    await saveArticles(tab, others);
    const isInSight = () =>
      tab.evaluate(() => {
        const row = document.activeElement?.closest('.row')?.getBoundingClientRect();
        return row !== undefined && row.top >= 0 && row.bottom <= innerHeight;
      });
    await waitFor('the list', () => tab.evaluate(() => document.querySelectorAll('.row').length > 3));
    for (let line = 0; line < 20; line++) await tab.press('ArrowDown');
    await waitFor('a line far down', () => tab.evaluate(() => scrollY > 1000));
    await tab.press('Enter');
    await waitForReader(tab);
    expect(await tab.evaluate(() => scrollY)).toBe(0);
    await tab.press('Escape');
    await waitFor('its line', isInSight);
    expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await tab.close();
  });
});
