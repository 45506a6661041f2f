import { expect, it } from 'vitest';
import { type OpeningPage, readOpeningPages } from '../helpers/opening-pages.ts';
import { describeInBrowsers } from './harness/suite.ts';
import type { ExtensionGlobal, Tab, TestBrowser } from './harness/types.ts';
import { pause, waitFor } from './harness/wait.ts';
import { storeSettings } from './support/settings.ts';

/** How long the detector looks at a page, and some more, in ms. */
const watched = 11_000;
/** Pages that are open at once, each in a window of its own, where it is seen. */
const atOnce = 21;

const batches = (pages: OpeningPage[]) =>
  Array.from({ length: Math.ceil(pages.length / atOnce) }, (_, index) =>
    pages.slice(index * atOnce, (index + 1) * atOnce),
  ).map((batch) => ({ batch, names: batch.map(({ name }) => name).join(', ') }));

const isReaderOpen = (tab: Tab) => tab.evaluate(() => document.querySelector('qingye-reader') !== null);

async function openAll(browser: TestBrowser, batch: OpeningPage[]): Promise<Tab[]> {
  const tabs: Tab[] = [];
  for (const { url, html } of batch) {
    browser.server.serve(url, { body: html, type: 'text/html; charset=utf-8' });
    tabs.push(await browser.openTab(url, { window: true }));
  }
  return tabs;
}

describeInBrowsers('automatic reading on all sites', { hosts: ['*'] }, (use) => {
  it('is turned on', async () => {
    await storeSettings(use(), { auto: { hosts: [], patterns: [], everywhere: true } });
    const background = await use().background();
    await waitFor('the registration', () =>
      background.evaluate(async () => {
        const { browser: api } = globalThis as unknown as ExtensionGlobal;
        return (await api.scripting.getRegisteredContentScripts()).length > 0;
      }),
    );
  });

  it.each(batches(readOpeningPages('articles')))('opens on $names', async ({ batch }) => {
    const tabs = await openAll(use(), batch);
    for (const [index, tab] of tabs.entries()) {
      await waitFor(`the reader on ${batch[index]?.name}`, () => isReaderOpen(tab));
      await tab.close();
    }
  });

  it.each(batches(readOpeningPages('others')))('stays closed on $names', async ({ batch }) => {
    const tabs = await openAll(use(), batch);
    await pause(watched);
    const opened: string[] = [];
    for (const [index, tab] of tabs.entries()) {
      if (await isReaderOpen(tab)) opened.push(batch[index]?.name ?? '');
      await tab.close();
    }
    expect(opened).toEqual([]);
  });
});
