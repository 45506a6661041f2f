import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import type { Tab } from './harness/types.ts';
import { pause, waitFor } from './harness/wait.ts';
import { importFile, makeArticle, openLibrary, waitForTitles } from './support/library.ts';
import { text } from './support/messages.ts';
import { waitForReader } from './support/reading.ts';

const attack = "globalThis.attacked=1;document.documentElement.dataset.attacked='1'";
const markup = `<img src="https://evil.example/a.png" onerror="${attack}"><script>${attack}</script>`;

interface Part {
  type: string;
  tagName?: string;
  properties?: object;
  children?: Part[];
  value?: string;
}
const h = (tagName: string, properties: object, ...children: Part[]): Part => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const say = (value: string): Part => ({ type: 'text', value });

/** Everything in a tree that browsers run, load or submit where it gets into a document. */
const attacks = [
  h('script', {}, say(attack)),
  h('script', { src: 'https://evil.example/script.js' }),
  h('img', { src: 'x', onError: attack, onerror: attack }),
  h(
    'svg',
    { onload: attack },
    h('script', {}, say(attack)),
    h('foreignObject', {}, h('script', {}, say(attack))),
  ),
  h('math', {}, h('mtext', { onclick: attack }, h('script', {}, say(attack)))),
  h('iframe', { srcDoc: `<script>parent.${attack}</script>`, src: `javascript:${attack}` }),
  h('object', { data: 'https://evil.example/object' }),
  h('embed', { src: 'https://evil.example/embed' }),
  h(
    'form',
    { action: 'https://evil.example/form' },
    h('button', { autofocus: true, onfocus: attack }, say('送出')),
  ),
  h('link', { rel: ['stylesheet'], href: 'https://evil.example/style.css' }),
  h('style', {}, say('@import "https://evil.example/style.css"; body { display: none }')),
  h('meta', { httpEquiv: ['refresh'], content: '0;url=https://evil.example/' }),
  h('base', { href: 'https://evil.example/' }),
  h('video', { autoplay: true, src: 'https://evil.example/film.mp4', onloadstart: attack }),
  h('a', { href: `javascript:${attack}` }, say('連結一')),
  h('a', { href: `data:text/html,${markup}` }, say('連結二')),
  h(
    'p',
    { style: 'background: url(https://evil.example/back.png)', id: 'app', class: 'library' },
    say('樣式'),
  ),
  { type: 'raw', value: markup },
  { type: 'comment', value: markup },
  say(markup),
];

const good = makeArticle('https://news.example/1', '好的一篇', '這一篇沒有問題。');
const hostile = {
  ...makeArticle('https://news.example/2', `壞的一篇${markup}`, '第一段還在。'),
  byline: markup,
  siteName: markup,
  excerpt: markup,
  leadImage: { src: `javascript:${attack}` },
};
const withAttacks = (children: unknown[]) => [...children, ...attacks];
const item = (article: object, fields: object = {}) => ({ version: 2, article, ...fields });
const backup = JSON.stringify({
  format: 'qingye-library',
  version: 2,
  items: [
    item(good),
    item(
      {
        ...hostile,
        content: { type: 'root', children: withAttacks(hostile.content.children) },
        removals: hostile.removals.map((removal) => ({ ...removal, content: withAttacks(removal.content) })),
      },
      {
        id: '../../etc/passwd',
        state: { tags: [markup], note: markup, isStarred: true, isRead: false },
        images: [{ src: `javascript:${attack}`, missing: 'waiting' }],
      },
    ),
    item({ ...good, url: `javascript:${attack}`, title: `網址${markup}` }),
    item({ ...good, content: markup, title: '內文' }),
    { image: 'a'.repeat(64), type: 'text/html', data: btoa(markup) },
    markup,
  ],
}).replace('"isStarred"', '"__proto__":{"isAttacked":true},"isStarred"');

/** What the page would look like if any of it had been run or let in. */
const findDamage = (page: Tab) =>
  page.evaluate(() => ({
    attacked:
      document.documentElement.dataset.attacked ?? (globalThis as { attacked?: number }).attacked ?? 0,
    polluted: 'isAttacked' in {},
    elements: [
      ...document.querySelectorAll('iframe, object, embed, form[action], base, #app script, #app style'),
    ].length,
    handlers: [...document.querySelectorAll('#app *')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    ).length,
    links: [...document.querySelectorAll('#app a')].filter((link) =>
      /^(?:javascript|data):/i.test((link as HTMLAnchorElement).href),
    ).length,
  }));
const none = { attacked: 0, polluted: false, elements: 0, handlers: 0, links: 0 };

describeInBrowsers('a hostile backup', {}, (use) => {
  it('brings in what is sound, tells of the rest, and has nothing run or loaded', async () => {
    const page = await openLibrary(use());
    use().server.clearLog();
    await importFile(page, backup);
    await waitForTitles(page, [hostile.title, good.title]);
    await page.click('details summary');
    const report = await waitFor('the report', () =>
      page.evaluate(() => document.querySelector('.notice-text')?.textContent),
    );
    expect(report).toContain(text('libraryImported', 'en', 2, 0, 0));
    expect(report).toContain(text('libraryImportFailed', 'en', 4));
    expect(report).toContain('網址<img');
    expect(await findDamage(page)).toEqual(none);

    await page.click('.row:first-child .row-link');
    const shown = await waitForReader(page);
    expect(shown.paragraphs).toContain('第一段還在。');
    await page.click(`[aria-label="${text('readerCut')}"]`);
    await page.click(`[aria-label="${text('savedPanel')}"]`);
    await waitFor('the panel', () => page.evaluate(() => document.querySelector('textarea')?.value));
    // What is loaded or run late would be by then.
    await pause(500);
    expect(await findDamage(page)).toEqual(none);
    expect(use().server.log()).toEqual([]);
    await page.close();
  });

  it('that is a web page is refused with the reason', async () => {
    const page = await openLibrary(use());
    await importFile(page, `<!doctype html><body onload="${attack}">${markup}`);
    const said = await waitFor('the refusal', () =>
      page.evaluate(() => document.querySelector('p.trouble')?.textContent),
    );
    expect(said).toBe(text('libraryImportRefused_not_json'));
    expect(await findDamage(page)).toEqual(none);
    await page.close();
  });
});
