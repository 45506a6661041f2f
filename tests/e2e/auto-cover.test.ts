import { beforeAll, expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import type { Tab } from './harness/types.ts';
import { pause, waitFor } from './harness/wait.ts';
import {
  countFloats,
  isReaderOpen,
  listHtml,
  makeStory,
  makeWatched,
  readSeen,
  turnOn,
} from './support/auto.ts';

const host = 'cover.example';
const url = `https://${host}/a`;
const waitForNoCover = (tab: Tab) =>
  waitFor('the page without a cover', async () => (await countFloats(tab)) === 0);

describeInBrowsers('the cover', { hosts: [host] }, (use) => {
  beforeAll(() => turnOn(use(), { hosts: [host] }));

  /** Opens an article whose page waits for a script in its middle, and waits until the cover was seen for a while. */
  const openSlow = async () => {
    const { server } = use();
    server.serve(url, makeWatched(`<p>請稍候</p><script src="/slow.js"></script>${makeStory('甲')}`));
    server.serve(`https://${host}/slow.js`, { body: 'arrived = true', type: 'text/javascript', delay: 5000 });
    const tab = await use().openTab('about:blank');
    const loading = tab.goto(url);
    // The way out of the cover is there a second after it was laid.
    await waitFor('the cover', () =>
      tab.evaluate(
        () => (globalThis as { seen?: string[] }).seen?.[0] === 'cover' && performance.now() > 1500,
      ),
    );
    return { tab, loading };
  };
  const waitForRest = async (tab: Tab, loading: Promise<void>) => {
    await loading;
    await waitFor('the rest of the page', () =>
      tab.evaluate(() => document.querySelector('article') !== null),
    );
    await pause(1500);
  };

  it.each([
    ['Escape', (tab: Tab) => tab.press('Escape')],
    [
      'a click on its button',
      async (tab: Tab) => {
        const [x, y] = await tab.evaluate(() => [innerWidth / 2, innerHeight / 2] as const);
        // The button stands below the middle, under a line of text.
        await tab.clickAt(x, y + 28);
      },
    ],
    [
      'its button by keyboard',
      async (tab: Tab) => {
        await tab.press('Tab');
        await tab.press('Enter');
      },
    ],
  ])('goes for good by %s, and the page loads to its end', async (_, act) => {
    const { tab, loading } = await openSlow();
    await act(tab);
    await waitForNoCover(tab);
    expect(await tab.evaluate(() => document.readyState)).toBe('loading');
    await waitForRest(tab, loading);
    expect(await tab.evaluate(() => (globalThis as { arrived?: boolean }).arrived)).toBe(true);
    expect(await isReaderOpen(tab)).toBe(false);
    expect(await readSeen(tab)).toEqual(['cover', 'page']);
    await tab.close();
  });

  it('stays while the page is loading where nobody takes it away', async () => {
    const { tab, loading } = await openSlow();
    await waitForRest(tab, loading);
    expect(await isReaderOpen(tab)).toBe(true);
    expect(await readSeen(tab)).toEqual(['cover']);
    await tab.close();
  });
});

const broken = "globalThis.setInterval = () => { throw new Error('broken'); };";
describeInBrowsers(
  'the cover of a script that fails',
  { hosts: [host], files: { 'theme/system.js': broken } },
  (use) => {
    it('goes by itself, and the page is there', async () => {
      await turnOn(use(), { hosts: [host] });
      use().server.serve(url, makeWatched(listHtml));
      const tab = await use().openTab(url);
      await waitFor('the page', async () => (await readSeen(tab)).at(-1) === 'page');
      expect(await readSeen(tab)).toEqual(['cover', 'page']);
      // Nobody took it away: it lies there, and nothing of it is seen or pressed.
      expect(await countFloats(tab)).toBe(1);
      await tab.close();
    });
  },
);
