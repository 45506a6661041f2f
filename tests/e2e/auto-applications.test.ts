import { beforeAll, expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import type { Tab } from './harness/types.ts';
import { pause, waitFor } from './harness/wait.ts';
import {
  countFloats,
  isReaderOpen,
  listHtml,
  makeArticle,
  makeStory,
  readTitle,
  turnOn,
  waitForTitle,
} from './support/auto.ts';
import { readTab, waitForPage } from './support/reading.ts';

const host = 'app.example';
const handHost = 'hand.example';

/** An application that goes on by itself: `go` pushes an address, then shows what belongs to it after so many ms. */
const toApplication = (subject: string) =>
  makeArticle(subject, {
    rest: `<script>
      const pages = ${JSON.stringify({ '/b': makeStory('乙'), '/c': makeStory('丙'), '/list': listHtml })};
      pages[location.pathname] = document.querySelector('main').innerHTML;
      function show() {
        document.querySelector('main').innerHTML = pages[location.pathname];
        document.title = document.querySelector('h1')?.textContent ?? '首頁';
        scrollTo(0, 0);
      }
      function go(path, after = 0) {
        history.pushState(null, '', path);
        if (after) setTimeout(show, after); else show();
      }
      addEventListener('popstate', show);
    </script>`,
  });

const go = (tab: Tab, path: string, after = 0) =>
  tab.evaluate(
    (to, ms) => (globalThis as unknown as { go(path: string, after: number): void }).go(to, ms),
    path,
    after,
  );

describeInBrowsers('the reader on an application', { hosts: [host] }, (use) => {
  const open = (name = host) => {
    for (const path of ['/a', '/b', '/c', '/list'])
      use().server.serve(`https://${name}${path}`, toApplication('甲'));
    return use().openTab(`https://${name}/a`);
  };
  beforeAll(() => turnOn(use(), { hosts: [host] }));

  it('reads what the application goes on to, and never keeps the text of before', async () => {
    const tab = await open();
    await waitForTitle(tab, '甲');
    await go(tab, '/b');
    await waitForTitle(tab, '乙');
    await go(tab, '/c', 400);
    await waitForTitle(tab, '丙');
    await waitFor('the reader without a cover', async () => (await countFloats(tab)) === 0);
    await tab.close();
  });

  it('shows the page where the application goes on to a list, and its scroll position stays its own', async () => {
    const tab = await open();
    await waitForTitle(tab, '甲');
    await go(tab, '/list');
    await waitForPage(tab);
    await waitFor('the page without a cover', async () => (await countFloats(tab)) === 0);
    expect(await tab.evaluate(() => [document.querySelector('#list') !== null, window.scrollY])).toEqual([
      true,
      0,
    ]);
    await go(tab, '/b');
    await waitForTitle(tab, '乙');
    await tab.close();
  });

  it('lets back and forward work as if it were not there', async () => {
    const tab = await open();
    await waitForTitle(tab, '甲');
    const before = await tab.evaluate(() => history.length);
    await go(tab, '/b');
    await waitForTitle(tab, '乙');
    await tab.evaluate(() => history.back());
    await waitForTitle(tab, '甲');
    await tab.evaluate(() => history.forward());
    await waitForTitle(tab, '乙');
    expect(await tab.evaluate(() => history.length)).toBe(before + 1);
    await tab.close();
  });

  it('stays where the page only rewrites its address or its fragment', async () => {
    const tab = await open();
    await waitForTitle(tab, '甲');
    await tab.evaluate(() => {
      document.querySelector('qingye-reader')?.setAttribute('data-same', '');
      history.replaceState(null, '', '/a?seen=1');
      location.hash = '#below';
      history.pushState(null, '', '/a?seen=2');
    });
    await pause(2500);
    expect(await tab.evaluate(() => document.querySelector('qingye-reader')?.hasAttribute('data-same'))).toBe(
      true,
    );
    expect(await countFloats(tab)).toBe(0);
    await tab.close();
  });

  it('stays closed on the article it was closed on, and opens on the next', async () => {
    const tab = await open();
    await waitForTitle(tab, '甲');
    await tab.press('Escape');
    await waitForPage(tab);
    // The address changes first, and the old text stays until the page shows the next.
    await tab.evaluate(() => history.pushState(null, '', '/b'));
    await pause(1500);
    expect(await isReaderOpen(tab)).toBe(false);
    await tab.evaluate(() => (globalThis as unknown as { show(): void }).show());
    await waitForTitle(tab, '乙');
    await tab.close();
  });

  it('follows a reader that was opened by hand, too', async () => {
    const tab = await open(handHost);
    await readTab(use(), tab);
    expect(await readTitle(tab)).toContain('甲');
    await go(tab, '/b', 300);
    await waitForTitle(tab, '乙');
    await go(tab, '/list');
    await waitForPage(tab);
    await waitFor('the page without a cover', async () => (await countFloats(tab)) === 0);
    await tab.close();
  });
});
