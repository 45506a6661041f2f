import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import { listHtml, makeStory, turnOn } from '../tests/e2e/support/auto.ts';
import { findOwnWork } from '../tests/e2e/support/own-work.ts';
import { percentile } from './percentile.ts';

/**
 * `bench:auto-cost`: what automatic reading costs the main thread of pages, by the trace of the devtools protocol, until two
 * seconds after they are loaded: on a chosen site without an article, and on a site that was not chosen.
 */
const loads = 20;
const hosts = ['chosen.example', 'other.example'];
const pages = {
  'a page of links': listHtml.repeat(4),
  'a page of teasers': `<ul>${'<li><h3><a href="/a">一條新聞的標題</a></h3><p>這裡是這條新聞的一句摘要，只有一句話。</p></li>'.repeat(60)}</ul>`,
  'an article on a site that was not chosen': makeStory('甲'),
};

const browser = await launchChromium({ hosts });
try {
  await turnOn(browser, { hosts: ['chosen.example'] });
  for (const [kind, body] of Object.entries(pages)) {
    const url = `https://${kind.includes('not chosen') ? 'other' : 'chosen'}.example/`;
    browser.server.serve(url, `<!doctype html><meta charset="utf-8"><title>T</title><body>${body}`);
    const times: number[] = [];
    const longest: number[] = [];
    for (let load = 0; load < loads; load++) {
      const tab = await browser.openTab('about:blank');
      const events = await browser.trace?.(tab, async () => {
        await tab.goto(url);
        await new Promise((done) => setTimeout(done, 2000));
      });
      const work = findOwnWork(events ?? []).map(({ dur = 0 }) => dur / 1000);
      times.push(work.reduce((sum, time) => sum + time, 0));
      longest.push(Math.max(0, ...work));
      await tab.close();
    }
    console.log(
      `${kind}: median ${percentile(times, 50).toFixed(2)} ms of the main thread, 95% below ${percentile(times, 95).toFixed(2)} ms, longest piece at the median ${percentile(longest, 50).toFixed(2)} ms`,
    );
  }
} finally {
  await browser.close();
}
