import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { seedFolder, servePage } from './support/pages.ts';
import { readTab, waitForPage, waitForReader } from './support/reading.ts';

describeInBrowsers('the page under the reader', {}, (use) => {
  it('is as it was after Escape: its nodes, its scroll position, its focus', async () => {
    const { url } = servePage(use().server, seedFolder);
    const tab = await use().openTab(url);
    const look = () =>
      tab.evaluate(() => ({
        html: document.documentElement.outerHTML,
        scroll: [scrollX, scrollY],
        focus: document.activeElement?.getAttribute('href'),
      }));
    await tab.evaluate(() => {
      document.querySelectorAll<HTMLElement>('.rel a')[2]?.focus({ preventScroll: true });
      scrollTo(0, 400);
    });
    const before = await look();
    expect(before.scroll).toEqual([0, 400]);
    expect(before.focus).toBe('/sh/1002.html');
    await readTab(use(), tab);
    expect((await waitForReader(tab)).isTitleFocused).toBe(true);
    await tab.press('Escape');
    await waitForPage(tab);
    expect(await look()).toEqual(before);
    await tab.close();
  });
});
