import { parseArgs } from 'node:util';
import { launch } from '../tests/e2e/harness/suite.ts';
import type { BrowserName, TestBrowser } from '../tests/e2e/harness/types.ts';
import { pause, waitFor } from '../tests/e2e/harness/wait.ts';
import { listHtml, makeStory, turnOn } from '../tests/e2e/support/auto.ts';
import { findOwnWork, findWorkOnPage } from '../tests/e2e/support/own-work.ts';
import { percentile } from './percentile.ts';

/**
 * `bench:auto-cost`: what automatic reading costs pages that are no articles. By the trace of the devtools protocol, the work of
 * its script on the main thread (processor time) until two seconds after the page is parsed, on a chosen site and on one that was not chosen
 * (Chromium alone has a trace); by marks of the page itself, in both browsers, how long after DOMContentLoaded the cover is gone.
 */
const { values } = parseArgs({
  options: { loads: { type: 'string', default: '20' }, browser: { type: 'string' } },
});
const loads = Number(values.loads);
const hosts = ['chosen.example', 'other.example'];
const teaser =
  '<li><h3><a href="/a">一條新聞的標題</a></h3><p>這裡是這條新聞的一句摘要，只有一句話。</p></li>';
const pages = {
  'a page of links': listHtml.repeat(4),
  'a page of teasers': `<ul>${teaser.repeat(60)}</ul>`,
  // Long enough for the gate: the reader script is asked, and finds no article.
  'a page of long teasers': `<ul>${teaser.replace('只有一句話', '說的是昨天晚上在河口發生的那件事').repeat(60)}</ul>`,
};

const asleep = 'a page of long teasers while the background sleeps';
const slow = 'the same, from a slow network (1 s)';

/** Notes when the page is parsed, and when nothing of the extension lies over it any more. */
const marks = `<script>
  marks = {};
  addEventListener('DOMContentLoaded', () => { marks.parsed = performance.now(); });
  new MutationObserver(() => {
    if (!document.querySelector(':root > div')) marks.uncovered ??= performance.now();
  }).observe(document.documentElement, { childList: true });
</script>`;
const toPage = (body: string, head = '') =>
  `<!doctype html><meta charset="utf-8"><title>T</title>${head}<body>${body}`;
/** So many bytes at a time, and the pause between: a second for the page of long teasers. */
const pace = { bytes: 1000, ms: 125 };

const say = (what: string, times: number[]) =>
  console.log(
    `${what}: median ${percentile(times, 50).toFixed(2)} ms, 95% below ${percentile(times, 95).toFixed(2)} ms`,
  );

/** The trace of a load, in a tab and process of its own or in one that shows a page of the site already. */
async function traceLoad(browser: TestBrowser, url: string, { from }: { from?: string } = {}) {
  const tab = await browser.openTab(from ?? 'about:blank');
  if (from) await pause(500);
  const events = await browser.trace?.(tab, async () => {
    await tab.goto(url);
    await pause(2000);
  });
  await tab.close();
  return events ?? [];
}

async function measureWork(browser: TestBrowser): Promise<void> {
  const home = 'the first page of a site';
  for (const [kind, body] of Object.entries({ [home]: pages['a page of long teasers'], ...pages })) {
    const url = `https://chosen.example/${kind === home ? '' : 'list'}`;
    browser.server.serve(url, toPage(body));
    const before = 'https://chosen.example/before';
    browser.server.serve(before, toPage(body));
    for (const [way, from] of Object.entries({
      'in a new tab': undefined,
      'after another page of the site': before,
    })) {
      const times: number[] = [];
      const longest: number[] = [];
      for (let load = 0; load < loads; load++) {
        const work = findWorkOnPage(await traceLoad(browser, url, { from }), url).map(
          ({ dur = 0, tdur = dur }) => tdur / 1000,
        );
        times.push(work.reduce((sum, time) => sum + time, 0));
        longest.push(Math.max(0, ...work));
      }
      say(`chromium, ${kind} ${way}, work on the main thread`, times);
      say(`chromium, ${kind} ${way}, its longest piece`, longest);
    }
  }
  const other = 'https://other.example/';
  browser.server.serve(other, toPage(makeStory('甲')));
  const own = findOwnWork(await traceLoad(browser, other));
  console.log(`chromium, an article on a site that was not chosen: ${own.length} events of the extension`);
}

async function measureUncovering(browser: TestBrowser): Promise<void> {
  const url = 'https://chosen.example/marked';
  const long = pages['a page of long teasers'];
  for (const [kind, body] of Object.entries({ ...pages, [asleep]: long, [slow]: long })) {
    browser.server.serve(url, { body: toPage(body, marks), ...(kind === slow && { pace }) });
    const times: number[] = [];
    for (let load = 0; load < loads; load++) {
      if (kind === asleep || kind === slow) await browser.stopBackground();
      const tab = await browser.openTab(url);
      const { parsed, uncovered } = await waitFor('the page without a cover', () =>
        tab.evaluate(() => {
          const noted = (globalThis as unknown as { marks: { parsed: number; uncovered?: number } }).marks;
          return noted.uncovered ? { parsed: noted.parsed, uncovered: noted.uncovered } : undefined;
        }),
      );
      times.push(uncovered - parsed);
      await tab.close();
    }
    say(`${browser.name}, ${kind}, from DOMContentLoaded to the page without a cover`, times);
  }
}

for (const name of ['chromium', 'firefox'] satisfies BrowserName[]) {
  if (values.browser && values.browser !== name) continue;
  const browser = await launch(name, { hosts });
  try {
    await turnOn(browser, { hosts: ['chosen.example'] });
    if (browser.trace) await measureWork(browser);
    await measureUncovering(browser);
  } finally {
    await browser.close();
  }
}
