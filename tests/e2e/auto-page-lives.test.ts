import { beforeAll, expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import type { ExtensionGlobal, Tab } from './harness/types.ts';
import { pause, waitFor } from './harness/wait.ts';
import {
  countFloats,
  isReaderOpen,
  listHtml,
  makeArticle,
  makeStory,
  readMatches,
  readTitle,
  turnOn,
  waitForTitle,
} from './support/auto.ts';
import { waitForPage } from './support/reading.ts';

const host = 'lives.example';
const at = (path: string) => `https://${host}${path}`;
const list = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>首頁</title><body>${listHtml}`;
/** Lets a page be kept as it is when it is left, which pages that may not be stored are not. */
const keepsNote = '<script>addEventListener("pageshow", (event) => { kept = event.persisted; })</script>';
const wasKept = (tab: Tab) => tab.evaluate(() => (globalThis as unknown as { kept: boolean }).kept);
const keepable = (body: string) => ({ body, headers: { 'cache-control': 'max-age=60' } });

describeInBrowsers('automatic reading', { hosts: [host] }, (use, name) => {
  beforeAll(() => turnOn(use(), { hosts: [host] }));
  const serve = (path: string, body: string) => use().server.serve(at(path), body);
  const waitForNoCover = (tab: Tab) =>
    waitFor('the page without a cover', async () => (await countFloats(tab)) === 0);

  it('opens again after a reload, also where it was closed', async () => {
    serve('/a', makeArticle('甲'));
    const tab = await use().openTab(at('/a'));
    await waitForTitle(tab, '甲');
    await tab.press('Escape');
    await waitForPage(tab);
    await tab.evaluate(() => setTimeout(() => location.reload()));
    await waitForTitle(tab, '甲');
    await tab.close();
  });

  it('opens in a tab that the browser restores', async () => {
    serve('/restored', makeArticle('甲'));
    serve('/list', list);
    const tab = await use().openTab(at('/restored'));
    await waitForTitle(tab, '甲');
    const front = await use().openTab(at('/list'));
    await front.show();
    const background = await use().background();
    // A tab that was put away is loaded as those of the last session are.
    const { id, discarded } = await background.evaluate(async (url) => {
      const { browser: api } = globalThis as unknown as ExtensionGlobal;
      const [found] = await api.tabs.query({ url });
      const put = await api.tabs.discard(found?.id as number);
      const now = await api.tabs.get((put?.id ?? found?.id) as number);
      return { id: now.id as number, discarded: now.discarded };
    }, at('/restored'));
    expect(discarded).toBe(true);
    const isRead = () =>
      background.evaluate(async (tabId) => {
        const { browser: api } = globalThis as unknown as ExtensionGlobal;
        await api.tabs.update(tabId, { active: true });
        const func = () => document.querySelector('qingye-reader') !== null;
        const [answer] = await api.scripting.executeScript({ target: { tabId }, func });
        return answer?.result;
      }, id);
    await waitFor('the reader', isRead);
    await background.evaluate(async (tabId) => {
      const { browser: api } = globalThis as unknown as ExtensionGlobal;
      await api.tabs.remove(tabId);
    }, id);
    await front.close();
  });

  it('opens in two tabs with one address', async () => {
    serve('/a', makeArticle('甲'));
    const tabs = [await use().openTab(at('/a')), await use().openTab(at('/a'))];
    for (const tab of tabs.reverse()) {
      await tab.show();
      await waitForTitle(tab, '甲');
    }
    for (const tab of tabs) await tab.close();
  });

  it('lets back and forward lead to the pages, which are as they were left', async () => {
    use().server.serve(at('/list'), keepable(`${list}${keepsNote}`));
    use().server.serve(at('/a'), keepable(makeArticle('甲', { rest: keepsNote })));
    const tab = await use().openTab(at('/list'));
    await waitForNoCover(tab);
    await tab.goto(at('/a'));
    await waitForTitle(tab, '甲');
    await tab.evaluate(() => document.documentElement.setAttribute('data-kept', ''));
    await tab.evaluate(() => setTimeout(() => history.back()));
    await waitFor('the list', () => tab.evaluate(() => document.querySelector('#list') !== null));
    await waitForNoCover(tab);
    expect(await wasKept(tab)).toBe(true);
    expect(await isReaderOpen(tab)).toBe(false);
    await tab.evaluate(() => setTimeout(() => history.forward()));
    await waitForTitle(tab, '甲');
    expect(await wasKept(tab)).toBe(true);
    expect(await tab.evaluate(() => document.querySelectorAll('qingye-reader').length)).toBe(1);
    await tab.press('Escape');
    await waitForPage(tab);
    await tab.close();
  });

  it('leaves frames alone, and the page around them', async () => {
    serve('/a', makeArticle('甲'));
    serve(
      '/frame',
      `<!doctype html><title>框</title><body>${listHtml}<iframe src="/a" height="600"></iframe>`,
    );
    const tab = await use().openTab(at('/frame'));
    await waitForNoCover(tab);
    await pause(1000);
    const inFrame = () =>
      tab.evaluate(() => {
        const inner = document.querySelector('iframe')?.contentDocument;
        return [
          inner?.querySelector('article') !== null,
          inner?.querySelectorAll(':root > :not(head, body)').length,
        ];
      });
    expect(await inFrame()).toEqual([true, 0]);
    expect(await isReaderOpen(tab)).toBe(false);
    await tab.close();
  });

  it('opens on pages over http, under a strict policy, and where strange nodes are removed', async () => {
    const policy =
      "default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types x";
    use().server.serve(at('/strict'), {
      body: makeArticle('甲'),
      headers: { 'content-security-policy': policy },
    });
    const cleaner = `<script>new MutationObserver(() => {
      for (const node of document.querySelectorAll(':root > :not(head, body)')) {
        if (!globalThis.done) node.remove();
        globalThis.done = true;
      }
    }).observe(document.documentElement, { childList: true });
    setInterval(() => document.body.append(document.createElement('i')), 100);
    setTimeout(() => document.querySelector('main').replaceChildren('此頁已過期'), 1500);</script>`;
    serve('/clean', makeArticle('甲', { head: cleaner }));
    for (const address of [at('/strict'), at('/clean').replace('https', 'http')]) {
      const tab = await use().openTab(address);
      await waitForTitle(tab, '甲');
      await pause(2000);
      expect([address, await readTitle(tab)]).toEqual([address, '甲的消息']);
      await tab.close();
    }
  });

  it('leaves documents that are no pages alone', async () => {
    use().server.serve(at('/feed'), { body: '<feed><p/></feed>', type: 'application/xml' });
    use().server.serve(at('/text'), { body: '字'.repeat(3000), type: 'text/plain; charset=utf-8' });
    for (const path of ['/feed', '/text', '/picture.svg']) {
      const tab = await use().openTab(at(path));
      await pause(1000);
      expect([path, await isReaderOpen(tab), await countFloats(tab)]).toEqual([path, false, 0]);
      await tab.close();
    }
  });

  it('reads a page that is written anew', async () => {
    serve(
      '/write',
      `<!doctype html><meta charset="utf-8"><title>寫</title><body>${listHtml}
      <script>setTimeout(() => { document.open(); document.write(${JSON.stringify(makeArticle('乙')).replaceAll('</', '<\\/')}); document.close(); }, 300)</script>`,
    );
    const tab = await use().openTab(at('/write'));
    await waitForTitle(tab, '乙');
    await waitForNoCover(tab);
    await tab.press('Escape');
    await waitForPage(tab);
    expect(await tab.evaluate(() => document.querySelector('h1')?.textContent)).toBe('乙的消息');
    await tab.close();
  });

  it('opens on a page that writes itself while it is parsed', async () => {
    const body = JSON.stringify(`<main>${makeStory('甲')}</main>`).replaceAll('</', '<\\/');
    serve(
      '/written',
      `<!doctype html><meta charset="utf-8"><title>甲的消息</title><body><script>document.write(${body})</script>`,
    );
    const tab = await use().openTab(at('/written'));
    await waitForTitle(tab, '甲');
    await waitForNoCover(tab);
    await tab.close();
  });

  it('leaves no cover on a page that is open while the extension is updated', async () => {
    serve(
      '/late',
      `<!doctype html><title>遲</title><body><main></main><script>
      const story = ${JSON.stringify(makeStory('甲')).replaceAll('</', '<\\/')};</script>`,
    );
    const tab = await use().openTab(at('/late'));
    await waitForNoCover(tab);
    await use().updateExtension();
    await tab.evaluate(() => {
      const main = document.querySelector('main');
      if (main) main.textContent = '文章'.repeat(500);
    });
    await pause(2000);
    expect(await countFloats(tab)).toBe(0);
    await tab.close();
    await turnOn(use(), { hosts: [host] });
  });

  // Only Chromium prepares whole pages before they are wanted.
  it.runIf(name === 'chromium')('covers a page that is prepared, and reads it when it is shown', async () => {
    serve('/a', makeArticle('甲'));
    serve(
      '/before',
      `<!doctype html><title>前</title><body>${listHtml}
      <script type="speculationrules">{"prerender":[{"urls":["/a"],"eagerness":"immediate"}]}</script>
      <a id="next" href="/a">下一頁</a>`,
    );
    const tab = await use().openTab(at('/before'));
    await waitForNoCover(tab);
    await pause(1500);
    await tab.click('#next');
    await waitForTitle(tab, '甲');
    expect(
      await tab.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
          activationStart: number;
        })[];
        return (entry?.activationStart ?? 0) > 0;
      }),
    ).toBe(true);
    await tab.close();
  });

  it('is there after the browser was closed and started again', async () => {
    serve('/a', makeArticle('甲'));
    await use().restart();
    // The harness installs the extension anew, and with that the browser forgets its scripts for a moment.
    await waitFor('the script', async () => (await readMatches(use())).length > 0);
    const tab = await use().openTab(at('/a'));
    await waitForTitle(tab, '甲');
    await tab.close();
  });
});
