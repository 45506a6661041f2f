import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import type { Tab, TestBrowser } from './harness/types.ts';
import { pause, waitFor } from './harness/wait.ts';
import { isReaderOpen, listHtml, makeWatched, readMatches, readSeen } from './support/auto.ts';
import { seedFolder, servePage } from './support/pages.ts';
import { openPopup, waitForReader } from './support/reading.ts';
import { readStored, storeSettings } from './support/settings.ts';

const host = 'www.tftnews.com';
const hub = `https://${host}/`;

async function turn(browser: TestBrowser, tab: Tab): Promise<void> {
  const popup = await openPopup(browser, tab);
  await popup.click('.switch input:enabled');
  await pause(300);
  await popup.close();
}

describeInBrowsers('automatic reading', { hosts: [host] }, (use, name) => {
  it('is off everywhere, and is turned on in the popup for the site in front', async () => {
    expect(await readMatches(use())).toEqual([]);
    const { url } = servePage(use().server, seedFolder);
    const tab = await use().openTab(url);
    await turn(use(), tab);
    await waitFor('the registration', async () => (await readMatches(use())).length > 0);
    expect(await readMatches(use())).toEqual([`*://${host}/*`]);
    await tab.close();
  });

  it('opens articles in the reader, once a page view', async () => {
    const { url, paragraphs } = servePage(use().server, seedFolder);
    const tab = await use().openTab(url);
    expect((await waitForReader(tab)).paragraphs).toEqual(paragraphs);
    await tab.press('Escape');
    await waitFor('the page', async () => !(await isReaderOpen(tab)));
    await pause(1000);
    expect(await isReaderOpen(tab)).toBe(false);
    await tab.close();
  });

  it('covers a page until it is known to be no article, and then shows it', async () => {
    const list = new URL('/list.html', hub).href;
    use().server.serve(list, makeWatched(listHtml));
    const tab = await use().openTab(list);
    await waitFor('the page', async () => (await readSeen(tab)).at(-1) === 'page');
    // No frame showed the page before or between.
    expect(await readSeen(tab)).toEqual(['cover', 'page']);
    expect(await isReaderOpen(tab)).toBe(false);
    expect(await tab.evaluate(() => document.querySelectorAll(':root > :not(head, body)').length)).toBe(0);
    await tab.close();
  });

  it('never covers the first page of a site', async () => {
    const { paragraphs } = servePage(use().server, seedFolder);
    use().server.serve(hub, makeWatched(paragraphs.map((text) => `<p>${text}</p>`).join('')));
    const tab = await use().openTab(hub);
    await pause(1000);
    expect(await readSeen(tab)).toEqual(['page']);
    expect(await isReaderOpen(tab)).toBe(false);
    await tab.close();
  });

  it('leaves other sites alone', async () => {
    const { paragraphs } = servePage(use().server, seedFolder);
    const body = `<!doctype html><title>T</title>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;
    use().server.serve('https://other.example/a.html', body);
    const tab = await use().openTab('https://other.example/a.html');
    await pause(1000);
    expect(await isReaderOpen(tab)).toBe(false);
    await tab.close();
  });

  it('ends where it is turned off', async () => {
    const { url } = servePage(use().server, seedFolder);
    const tab = await use().openTab(url);
    await waitForReader(tab);
    await turn(use(), tab);
    await waitFor('the end', async () => (await readMatches(use())).length === 0);
    await tab.goto(url);
    await pause(1000);
    expect(await isReaderOpen(tab)).toBe(false);
    await tab.close();
  });

  // Nobody answers a prompt in Chromium without a window; the tests' Firefox grants without one.
  it.runIf(name === 'firefox')('is completed by the background when the browser grants a site', async () => {
    await storeSettings(use(), { auto: { hosts: ['later.example'] }, pending: { hosts: ['later.example'] } });
    expect(await readMatches(use())).toEqual([]);
    const page = await use().openExtensionPage('options.html');
    await page.click('.hosts button:first-of-type');
    await waitFor('the registration', async () => (await readMatches(use())).length > 0);
    expect(await readMatches(use())).toEqual(['*://later.example/*']);
    await waitFor('the answer', async () => {
      const pending = (await readStored(use())).pending as { hosts: string[] };
      return pending.hosts.length === 0;
    });
    await page.close();
  });
});
