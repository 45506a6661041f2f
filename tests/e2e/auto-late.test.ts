import { beforeAll, expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import type { Tab } from './harness/types.ts';
import { waitFor } from './harness/wait.ts';
import { countFloats, isReaderOpen, makeArticle, makeStory, turnOn, waitForTitle } from './support/auto.ts';

const host = 'late.example';
const url = `https://${host}/`;

/** A page whose article is put in when `arrive` is called. */
const latePage = `<!doctype html><html lang="zh-Hant"><meta charset="utf-8"><title>甲的消息</title><body><main>請稍候</main>
  <input id="field"><div style="height: 3000px"></div>
  <script>const story = ${JSON.stringify(makeStory('甲'))};
  function arrive() { document.querySelector('main').innerHTML = story; }</script>`;

const arrive = (tab: Tab) => tab.evaluate(() => (globalThis as unknown as { arrive(): void }).arrive());
const waitForNoCover = (tab: Tab) =>
  waitFor('the page without a cover', async () => (await countFloats(tab)) === 0);

describeInBrowsers('an article that comes late', { hosts: [host] }, (use) => {
  beforeAll(() => turnOn(use(), { hosts: [host] }));
  const open = async () => {
    use().server.serve(`${url}late`, latePage);
    const tab = await use().openTab(`${url}late`);
    await waitForNoCover(tab);
    return tab;
  };

  it('opens by itself where nobody has used the page', async () => {
    const tab = await open();
    // What the page does itself is no use of it.
    await tab.evaluate(() => {
      document.querySelector('main')?.click();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'x' }));
    });
    await arrive(tab);
    await waitForTitle(tab, '甲');
    await tab.close();
  });

  it('opens where the page took longer to load than it is covered', async () => {
    const { server } = use();
    server.serve(`${url}last.js`, { body: '', type: 'text/javascript', delay: 12_000 });
    // The whole text is there from the start: nothing of it comes late but the end of the page.
    server.serve(`${url}long`, makeArticle('甲', { rest: '<script src="/last.js"></script>' }));
    const tab = await use().openTab('about:blank');
    const loading = tab.goto(`${url}long`);
    await waitFor('the text', () => tab.evaluate(() => document.querySelector('article') !== null));
    await waitForNoCover(tab);
    expect(await tab.evaluate(() => document.readyState)).toBe('loading');
    expect(await isReaderOpen(tab)).toBe(false);
    await loading;
    await waitForTitle(tab, '甲');
    await tab.close();
  });

  it('is offered where somebody types, and is opened by the offer', async () => {
    const tab = await open();
    await tab.click('#field');
    await tab.type('x');
    await arrive(tab);
    await waitFor('the offer', async () => (await countFloats(tab)) === 1);
    expect(await isReaderOpen(tab)).toBe(false);
    const focused = () => tab.evaluate(() => document.activeElement?.id);
    expect(await focused()).toBe('field');
    // The offer is the next thing behind the page's own fields.
    await tab.press('Tab');
    await tab.press('Enter');
    await waitForTitle(tab, '甲');
    expect(await countFloats(tab)).toBe(0);
    await tab.close();
  });
});
