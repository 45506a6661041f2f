import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import type { Tab } from './harness/types.ts';
import { pause, waitFor } from './harness/wait.ts';
import {
  countFloats,
  isReaderOpen,
  makeArticle,
  readExcluded,
  readMatches,
  turnOn,
  waitForTitle,
} from './support/auto.ts';
import { readTab, waitForPage } from './support/reading.ts';
import { readStored, storeSettings } from './support/settings.ts';

const host = 'choices.example';
const url = `https://${host}/a`;

const press = async (tab: Tab, nth: number) => {
  // The cover takes clicks until the reader is painted.
  await waitFor('the reader without a cover', async () => (await countFloats(tab)) === 0);
  await tab.click(`.notes p:first-child button:nth-of-type(${nth})`);
};

describeInBrowsers('where the reader opens by itself', { hosts: ['*'] }, (use) => {
  const open = async (address = url) => {
    use().server.serve(address, makeArticle('甲'));
    return use().openTab(address);
  };

  const countExceptions = async () => {
    const { pages, hosts } = (await readStored(use())).except as Record<'pages' | 'hosts', string[]>;
    return pages.length + hosts.length;
  };

  it('is told in one click of the reader: not on this page', async () => {
    await turnOn(use(), { everywhere: true });
    const tab = await open(`${url}?id=1`);
    await waitForTitle(tab, '甲');
    await press(tab, 1);
    await waitForPage(tab);
    await waitFor('the notice', async () => (await countFloats(tab)) === 1);
    const { except } = await readStored(use());
    expect(except).toMatchObject({ pages: [`${url}?id=1`], hosts: [] });
    await tab.goto(`${url}?id=1`);
    await pause(1500);
    expect(await isReaderOpen(tab)).toBe(false);
    const other = await open(`${url}?id=2`);
    await waitForTitle(other, '甲');
    await other.close();
    await tab.close();
  });

  it.each([
    ['page', 1],
    ['site', 2],
  ])('is as before where “not this %s” is taken back', async (_, nth) => {
    await turnOn(use(), { everywhere: true });
    const tab = await open();
    await waitForTitle(tab, '甲');
    await press(tab, nth);
    await waitForPage(tab);
    await waitFor('the notice', async () => (await countFloats(tab)) === 1);
    await waitFor('the registration', async () => (await readExcluded(use())).length > 0);
    expect(await countExceptions()).toBe(1);
    await tab.press('Tab');
    await tab.press('Enter');
    await waitFor('the end of the exception', async () => (await countExceptions()) === 0);
    // It says so.
    await waitFor('the answer', async () => (await countFloats(tab)) === 1);
    await waitFor('the registration', async () => (await readExcluded(use())).length === 0);
    await tab.goto(url);
    await waitForTitle(tab, '甲');
    await tab.close();
  });

  it('is told in one click of the reader: not on this site', async () => {
    await turnOn(use(), { everywhere: true });
    const tab = await open();
    await waitForTitle(tab, '甲');
    await press(tab, 2);
    await waitForPage(tab);
    const { except } = await readStored(use());
    expect(except).toMatchObject({ pages: [], hosts: [host] });
    const sister = await open('https://sister.example/a');
    await waitForTitle(sister, '甲');
    await sister.close();
    await tab.close();
  });

  it('goes by address patterns, and their exceptions', async () => {
    await turnOn(
      use(),
      { patterns: [`https://${host}/news/:id`] },
      { except: { patterns: [`https://${host}/news/1?not=*`] } },
    );
    for (const [path, opens] of [
      ['/news/1', true],
      ['/news/1?not=1', false],
      ['/news/1/more', false],
      ['/other', false],
    ] as const) {
      const tab = await open(`https://${host}${path}`);
      if (opens) await waitForTitle(tab, '甲');
      else await pause(1500);
      expect([path, await isReaderOpen(tab)]).toEqual([path, opens]);
      await tab.close();
    }
  });

  it('is chosen in the reader on a page of the extension that asks', async () => {
    await storeSettings(use(), {});
    await waitFor('the end', async () => (await readMatches(use())).length === 0);
    const tab = await open();
    await readTab(use(), tab);
    await press(tab, 1);
    await tab.close();
    const page = await use().openExtensionPage(`grant.html#auto/${host}`);
    // In the tests' Chromium the permission is there already: nothing is asked.
    await page.click('button.main');
    await waitFor('the registration', async () => (await readMatches(use())).length > 0);
    expect(await readMatches(use())).toEqual([`*://${host}/*`]);
    await page.close();
    const again = await open();
    await waitForTitle(again, '甲');
    await again.close();
  });
});
