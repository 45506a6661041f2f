import type { ExtensionGlobal, Tab, TestBrowser } from '../harness/types.ts';
import { waitFor } from '../harness/wait.ts';
import { storeSettings } from './settings.ts';

const sentences = [
  '河口的水位今年比往年低了將近一公尺，岸邊的老船工說他從沒見過這樣的景象。',
  '研究人員在上游設置了十二個觀測點，每隔半小時記錄一次流速和水溫的變化。',
  '居民擔心的並不只是灌溉，冬天的取水口也可能會露出水面，供水將受到影響。',
  '縣政府表示已經和鄰近的水庫協商，必要的時候會調度一部分的水量來支援下游。',
];

/** Paragraphs of an article about something; with another subject they are other ones. */
export const makeParagraphs = (subject: string) =>
  [0, 1, 2, 3, 4, 5].map((turn) => `${subject}的第${turn + 1}段。${sentences.join('')}`);

/** The part of a page that is an article. */
export const makeStory = (subject: string) =>
  `<article><h1>${subject}的消息</h1><p class="info"><time datetime="2026-03-04">2026年3月4日</time></p>${makeParagraphs(
    subject,
  )
    .map((text) => `<p>${text}</p>`)
    .join('')}</article>`;

/** A whole page with an article; `head` goes into its head, `rest` behind the article. */
export const makeArticle = (subject: string, { head = '', rest = '' } = {}) =>
  `<!doctype html><html lang="zh-Hant"><meta charset="utf-8"><title>${subject}的消息</title>${head}<body><main>${makeStory(subject)}</main>${rest}`;

/** A script that notes in every frame what is seen in the middle of the window: the page itself, or what lies over it. */
const watcher = `<script>
  seen = [];
  (function look() {
    const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    const what = top?.closest('body') ? 'page' : top?.matches(':root > *') ? 'cover' : undefined;
    if (what && what !== seen.at(-1)) seen.push(what);
    requestAnimationFrame(look);
  })();
</script>`;

/** A page with a body that fills the window, and a watcher in its head. */
export const makeWatched = (body: string) =>
  `<!doctype html><html lang="zh-Hant"><meta charset="utf-8"><title>首頁</title>${watcher}<body style="min-height: 100vh">${body}`;

/** What was seen on a page with a watcher, in order: `cover`, `page`. */
export const readSeen = (tab: Tab) => tab.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);

/** A list of links, as the home page of a site has. */
export const listHtml = `<ul id="list">${'<li><a href="/a.html">一條新聞的標題</a></li>'.repeat(30)}</ul>`;

const readPatterns = async (browser: TestBrowser, kind: 'matches' | 'excludeMatches'): Promise<string[]> =>
  (await browser.background()).evaluate(async (which) => {
    const { browser: api } = globalThis as unknown as ExtensionGlobal;
    const [script] = await api.scripting.getRegisteredContentScripts({ ids: ['auto'] });
    return script?.[which] ?? [];
  }, kind);

/** Patterns for which the auto script is registered, and those among them for which it is not. */
export const readMatches = (browser: TestBrowser) => readPatterns(browser, 'matches');
export const readExcluded = (browser: TestBrowser) => readPatterns(browser, 'excludeMatches');

/** Turns automatic reading on for places whose permission the extension holds, and waits until it is. */
export async function turnOn(browser: TestBrowser, auto: object, others: object = {}): Promise<void> {
  await storeSettings(browser, { auto, ...others });
  await waitFor('the registration', async () => (await readMatches(browser)).length > 0);
}

/** Whether a reader is open on a page. */
export const isReaderOpen = (tab: Tab) =>
  tab.evaluate(() => document.querySelector('qingye-reader') !== null);

/** The heading of the reader that is open; null where none is. */
export const readTitle = (tab: Tab) =>
  tab.evaluate(
    () => document.querySelector('qingye-reader')?.shadowRoot?.querySelector('h1')?.textContent ?? null,
  );

/** Waits until the reader is open on an article about something. */
export const waitForTitle = (tab: Tab, subject: string) =>
  waitFor(`the reader on ${subject}`, async () => (await readTitle(tab))?.includes(subject));

/** Elements of the extension on a page that are no reader: covers and notices. */
export const countFloats = (tab: Tab) => tab.evaluate(() => document.querySelectorAll(':root > div').length);
