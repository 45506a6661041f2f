import { beforeEach, expect, it } from 'vitest';
import { encodeText } from '../helpers/encode-text.ts';
import { makeNovel } from '../helpers/novel-site.ts';
import { makePagedTexts, type PagedSite, paragraphsOf } from '../helpers/paged-site.ts';
import { describeInBrowsers } from './harness/suite.ts';
import type { ExtensionGlobal, Tab, TestBrowser } from './harness/types.ts';
import { pause, waitFor } from './harness/wait.ts';
import { text } from './support/messages.ts';
import { readOn, readPaging, waitForPaging } from './support/paging.ts';
import { storeRules } from './support/picker.ts';
import { openReader, waitForReader } from './support/reading.ts';

const host = 'town.example';
const wrap = (html: string, charset = 'utf-8') =>
  html.replace('<html><head>', `<!doctype html><html><head><meta charset="${charset}">`);
const allOf = (pages: number[]) => pages.flatMap(paragraphsOf);
/** What is left where a page is missing: the text of the others, and of its place. */
const proseOf = async (tab: Tab) =>
  (await waitForReader(tab)).paragraphs.filter((line) => line.startsWith('第') && line.includes('程的'));

function serveTexts(browser: TestBrowser, made: Omit<PagedSite, 'address'>) {
  const texts = makePagedTexts({ address: 'underscore', ...made });
  for (let n = 1; n <= made.last; n++) browser.server.serve(texts.at(n), wrap(texts.toHtml(n)));
  browser.server.clearLog();
  return texts;
}

describeInBrowsers('reading all pages of a text', { hosts: [host] }, (use) => {
  beforeEach(() => storeRules(use(), ''));
  const asked = () =>
    use()
      .server.log()
      .map(({ url }) => url);

  it('leaves a retry in the place of a page that failed, which comes there, and the rest intact', async () => {
    const texts = serveTexts(use(), { link: 'numbers', last: 5 });
    use().server.change(texts.at(3), { status: 503 });
    const tab = await readOn(use(), texts.at(1));
    const failed = await waitForPaging(tab, text('readerPagesFailed', 'en', 4, 1));
    expect(failed.missing).toHaveLength(1);
    expect(failed.missing[0]).toContain(text('readerPageMissing_unreachable', 'en', 3));
    expect(await proseOf(tab)).toEqual(allOf([1, 2, 4, 5]));

    // Fails again: nothing is lost, and nothing else is fetched.
    use().server.clearLog();
    await tab.click('.content .missing button');
    await waitFor('the second try', () => asked().length > 0);
    const again = await waitForPaging(tab, text('readerPagesFailed', 'en', 4, 1));
    expect(again.focused).toBe(text('readerPagesAgain'));
    expect(new Set(asked())).toEqual(new Set([texts.at(3)]));
    expect(await proseOf(tab)).toEqual(allOf([1, 2, 4, 5]));

    use().server.change(texts.at(3), { status: 200 });
    await tab.press('Enter');
    const whole = await waitForPaging(tab, text('readerPagesRead', 'en', 5));
    expect(whole.missing).toEqual([]);
    expect(whole.marks).toEqual(['Page 2', 'Page 3', 'Page 4', 'Page 5']);
    expect(whole.focused).toBe('Page 3');
    expect(await proseOf(tab)).toEqual(allOf([1, 2, 3, 4, 5]));
    await tab.close();
  });

  it('goes on behind a page that led on, once that one is there', async () => {
    const texts = serveTexts(use(), { link: '下一页', last: 4 });
    use().server.change(texts.at(2), { status: 500 });
    const tab = await readOn(use(), texts.at(1));
    await waitForPaging(tab, text('readerPagesFailed', 'en', 1, 1));
    use().server.change(texts.at(2), { status: 200 });
    await tab.click('.content .missing button');
    await waitForPaging(tab, text('readerPagesRead', 'en', 4));
    expect(await proseOf(tab)).toEqual(allOf([1, 2, 3, 4]));
    await tab.close();
  });

  it('shows pages as they come, can be stopped at any time, and goes on where it was', async () => {
    const texts = serveTexts(use(), { link: 'numbers', last: 9 });
    for (let n = 2; n <= 9; n++) use().server.change(texts.at(n), { delay: 700 });
    const tab = await readOn(use(), texts.at(1));
    await waitForPaging(tab, 'of 9');
    await waitFor('page 2', async () => (await proseOf(tab)).length >= 6);
    await tab.click('.notes .paging button');
    const { said, buttons } = await waitForPaging(tab, 'pages are here');
    const there = Number(/\d+/.exec(said)?.[0]);
    expect(there).toBeGreaterThan(1);
    expect(there).toBeLessThan(9);
    expect(buttons).toContain(text('readerPagesOn'));
    expect(await proseOf(tab)).toEqual(allOf([1, 2, 3, 4, 5, 6, 7, 8].slice(0, there)));
    use().server.clearLog();
    await pause(1500);
    expect(asked()).toEqual([]);
    for (let n = 2; n <= 9; n++) use().server.change(texts.at(n), { delay: 0 });
    await tab.click('.notes .paging button');
    await waitForPaging(tab, text('readerPagesRead', 'en', 9));
    expect(await proseOf(tab)).toEqual(allOf([1, 2, 3, 4, 5, 6, 7, 8, 9]));
    // What was there is not asked for again.
    expect(asked()).toEqual([...Array(9).keys()].map((n) => texts.at(n + 1)).slice(there));
    await tab.close();
  });

  it.each([
    ['gbk', 'text/html; charset=gbk'],
    ['big5', 'text/html'],
  ])('reads pages in %s', async (charset, type) => {
    const texts = makePagedTexts({ address: 'dash', link: 'numbers', last: 3 });
    for (const n of [1, 2, 3])
      use().server.serve(texts.at(n), {
        body: Buffer.from(encodeText(wrap(texts.toHtml(n), charset), charset)),
        type,
      });
    const tab = await readOn(use(), texts.at(1));
    await waitForPaging(tab, text('readerPagesRead', 'en', 3));
    expect(await proseOf(tab)).toEqual(allOf([1, 2, 3]));
    await tab.close();
  });

  it('never asks another site, and takes nothing of a page to log in', async () => {
    const other = 'https://other.example/life/ferry_3.html';
    const texts = serveTexts(use(), { link: 'numbers', last: 5 });
    use().server.serve(other, wrap(texts.toHtml(3)));
    use().server.change(texts.at(3), { status: 302, headers: { location: other } });
    use().server.serve(
      texts.at(4),
      wrap('<html><head><title>登入</title></head><body><form>請先登入<input type="password"></form>'),
    );
    const login = `https://${host}/login?to=5`;
    use().server.change(texts.at(2), {
      body: wrap(texts.toHtml(2)).replace('class="foot">', `class="foot"><a href="${login}">下一页</a>`),
    });
    const tab = await readOn(use(), texts.at(1));
    const { missing } = await waitForPaging(tab, text('readerPagesFailed', 'en', 3, 2));
    // Whether an answer leads elsewhere, not every browser tells the scripts of extensions.
    const reasons = ['elsewhere', 'unreachable'].map((why) => text(`readerPageMissing_${why}`, 'en', 3));
    expect(reasons.some((reason) => missing[0]?.includes(reason))).toBe(true);
    expect(missing[1]).toContain(text('readerPageMissing_login', 'en', 4));
    expect(await proseOf(tab)).toEqual(allOf([1, 2, 5]));
    expect((await waitForReader(tab)).text).not.toContain('請先登入');
    const hosts = asked().map((url) => new URL(url).host);
    expect([...new Set(hosts)]).toEqual([host]);
    expect(asked()).not.toContain(login);
    await tab.close();
  });
});

describeInBrowsers('reading on in a novel', { hosts: [host] }, (use) => {
  const serve = (novel: ReturnType<typeof makeNovel>, chapters: number, pages = 1) => {
    for (let n = 1; n <= chapters; n++)
      for (let page = 1; page <= (n === 1 ? 1 : pages); page++)
        use().server.serve(novel.at(n, page), wrap(novel.toHtml(novel.at(n, page)) ?? ''));
    use().server.clearLog();
  };
  const asked = () =>
    use()
      .server.log()
      .map(({ url }) => url);
  const linesOf = async (tab: Tab) =>
    (await waitForReader(tab)).paragraphs.filter((line) => line.startsWith('那是第'));

  it('appends the chapters one by one as one reads, to the last one', async () => {
    const novel = makeNovel({ chapters: 5 });
    serve(novel, 5);
    const tab = await openReader(use(), novel.at(1));
    await tab.resize(900, 500);
    await tab.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = '.content p { min-height: 400px }';
      document.querySelector('qingye-reader')?.shadowRoot?.append(style);
    });
    expect((await readPaging(tab)).said).toContain(text('readerChaptersOffered'));
    await tab.click('.notes .paging button');
    await waitForPaging(tab, text('readerChaptersFollowing', 'en', 1));
    await pause(1000);
    // The end is far: nothing is fetched before it is wanted.
    expect(asked()).toEqual([novel.at(1)]);
    for (let n = 2; n <= 5; n++) {
      await tab.press('End');
      await waitFor(`chapter ${n}`, async () => (await linesOf(tab)).length >= n * 3);
    }
    const { heads } = await waitForPaging(tab, text('readerChaptersLast', 'en', 5));
    expect(heads).toEqual([2, 3, 4, 5].map((n) => expect.stringContaining(novel.titleOf(n))));
    expect(await linesOf(tab)).toEqual([1, 2, 3, 4, 5].flatMap((n) => novel.paragraphs(n)));
    expect(asked()).toEqual([1, 2, 3, 4, 5].map((n) => novel.at(n)));
    await tab.close();
  });

  it('can be stopped, and retries a chapter and a page of one in their places', async () => {
    const novel = makeNovel({ chapters: 4, pages: 3, numbers: true });
    serve(novel, 4, 3);
    use().server.change(novel.at(2, 2), { status: 503 });
    use().server.change(novel.at(3), { status: 503 });
    const tab = await readOn(use(), novel.at(1));
    const { missing } = await waitForPaging(tab, text('readerChapterFailed', 'en', 2));
    expect(missing[0]).toContain(text('readerPageMissing_unreachable', 'en', 2));
    use().server.change(novel.at(2, 2), { status: 200 });
    await tab.click('.content .missing button');
    await waitFor('the page', async () => (await linesOf(tab)).length === 12);
    const second = [1, 2, 3].flatMap((page) => novel.paragraphs(2, page));
    expect(await linesOf(tab)).toEqual([...novel.paragraphs(1), ...second]);
    expect((await readPaging(tab)).focused).toBe('Page 2');

    use().server.change(novel.at(3), { status: 200 });
    for (const page of [1, 2, 3]) use().server.change(novel.at(4, page), { delay: 3000 });
    await tab.click('.notes .paging button');
    await waitFor('chapter 3', async () => (await linesOf(tab)).length === 21);
    await tab.press('End');
    await waitForPaging(tab, text('readerChapterReading', 'en', 4));
    await tab.click('.notes .paging button');
    await waitForPaging(tab, text('readerChaptersHere', 'en', 3));
    await pause(3500);
    expect((await linesOf(tab)).length).toBe(21);
    await tab.close();
  });
});

const countTabs = async (browser: TestBrowser): Promise<number> =>
  (await browser.background()).evaluate(async () => {
    const { browser: api } = globalThis as unknown as ExtensionGlobal;
    return (await api.tabs.query({})).length;
  });

describeInBrowsers('reading on without permission', {}, (use) => {
  it('asks for the one site, and says why', async () => {
    const novel = makeNovel({ chapters: 2 });
    for (const n of [1, 2]) use().server.serve(novel.at(n), wrap(novel.toHtml(novel.at(n)) ?? ''));
    const before = await countTabs(use());
    const tab = await readOn(use(), novel.at(1));
    await waitForPaging(tab, text('readerPagesUngranted'));
    expect(await countTabs(use())).toBe(before + 2);
    await tab.close();
    const page = await use().openExtensionPage(`grant.html#${host}`);
    const said = await waitFor('the question', () =>
      page.evaluate(() => document.querySelector('main')?.textContent ?? ''),
    );
    for (const key of ['grantTitle', 'grantWhy', 'grantAllow']) expect(said).toContain(text(key, 'en', host));
    await page.close();
    const asked = use()
      .server.log()
      .map(({ url }) => url);
    expect(asked).not.toContain(novel.at(2));
  });
});
