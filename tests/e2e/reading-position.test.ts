import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import type { Tab } from './harness/types.ts';
import { pause, waitFor } from './harness/wait.ts';
import { text } from './support/messages.ts';
import { openReader, readTab, waitForPage } from './support/reading.ts';
import { saveFromReader } from './support/saving.ts';

const fill = '天地玄黃，宇宙洪荒。日月盈昃，辰宿列張。寒來暑往，秋收冬藏。閏餘成歲，律呂調陽。'.repeat(4);
const page = (
  title: string,
) => `<!doctype html><html lang="zh-TW"><meta charset="utf-8"><title>${title}</title><body><article>
<h1>${title}</h1>${Array.from({ length: 40 }, (_, i) => `<p>第${i}段。${fill}</p>`).join('')}</article></body></html>`;

/** Scrolls the open reader to a paragraph, and waits until that has been noticed. */
async function scrollTo(tab: Tab, index: number): Promise<void> {
  await tab.evaluate((wanted) => {
    const root = document.querySelector('qingye-reader')?.shadowRoot;
    root?.querySelectorAll('.content p')[wanted]?.scrollIntoView({ behavior: 'instant' });
  }, index);
  await pause(500);
}

/** The paragraph at the top of the open reader, below its bar, and what the reader says. */
const readPlace = (tab: Tab) =>
  tab.evaluate(() => {
    const root = document.querySelector('qingye-reader')?.shadowRoot;
    const top = [...(root?.querySelectorAll('.content p') ?? [])].find(
      (p) => p.getBoundingClientRect().bottom > 90,
    );
    return {
      top: top?.textContent?.split('。')[0],
      said: root?.querySelector('.status p')?.textContent ?? '',
    };
  });

describeInBrowsers('the place in a text', {}, (use) => {
  it('is kept where the page is saved, and reading goes on there on the page itself', async () => {
    use().server.serve('http://long.example/saved', page('存下的長文'));
    const tab = await openReader(use(), 'http://long.example/saved');
    await saveFromReader(tab);
    await scrollTo(tab, 20);
    await tab.press('Escape');
    await waitForPage(tab);
    await readTab(use(), tab);
    await waitFor('the place', async () => (await readPlace(tab)).said === text('readerResumed'));
    expect((await readPlace(tab)).top).toBe('第20段');

    // Leaving the page without closing the reader keeps it as well.
    await scrollTo(tab, 30);
    await tab.goto('http://long.example/other');
    await tab.goto('http://long.example/saved');
    await readTab(use(), tab);
    await waitFor('the later place', async () => (await readPlace(tab)).top === '第30段');
    await tab.click('.status-action');
    await waitFor('the beginning', async () => (await readPlace(tab)).top === '第0段');
    await tab.close();
  });

  it('is nobody’s business where the page is not saved', async () => {
    use().server.serve('http://long.example/unsaved', page('沒存的長文'));
    const tab = await openReader(use(), 'http://long.example/unsaved');
    await scrollTo(tab, 20);
    await tab.press('Escape');
    await waitForPage(tab);
    await readTab(use(), tab);
    await pause(1000);
    expect(await readPlace(tab)).toEqual({ top: '第0段', said: '' });
    await tab.close();
  });
});
