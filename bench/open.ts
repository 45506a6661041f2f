import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import type { ExtensionGlobal, Tab, TestBrowser } from '../tests/e2e/harness/types.ts';
import { waitFor } from '../tests/e2e/harness/wait.ts';
import { seedFolder, servePage } from '../tests/e2e/support/pages.ts';
import { storeSettings } from '../tests/e2e/support/settings.ts';
import { percentile } from './percentile.ts';

const warmUps = 3;
const rounds = 20;

interface Watched {
  painted: Promise<number>;
  Readability: new (document: Document) => { parse(): unknown };
}

/** Notes in the page when the reader's text has been painted: the frame after the one in which it was drawn. */
const watchPaint = (tab: Tab) =>
  tab.evaluate(() => {
    const painted = new Promise<number>((done) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('qingye-reader')?.shadowRoot?.querySelector('.content p')) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.timeOrigin + performance.now());
          port2.postMessage(0);
        });
      }).observe(document.documentElement, { childList: true });
    });
    Object.assign(globalThis, { painted });
  });

/** Milliseconds from the click on the toolbar button to the painted reader, on a page loaded anew. */
async function timeOpening(browser: TestBrowser, tab: Tab, url: string): Promise<number> {
  await tab.goto(url);
  await watchPaint(tab);
  const start = performance.timeOrigin + performance.now();
  await browser.clickAction(tab);
  return (await tab.evaluate(() => (globalThis as unknown as Watched).painted)) - start;
}

/** Milliseconds of Readability alone on the same page, on a clone as its documentation asks for. */
const timeReadability = (tab: Tab) =>
  tab.evaluate(() => {
    const start = performance.now();
    new (globalThis as unknown as Watched).Readability(document.cloneNode(true) as Document).parse();
    return performance.now() - start;
  });

const line = (name: string, times: number[]) =>
  `${name.padEnd(40)} median ${percentile(times, 50).toFixed(1)} ms, 95% below ${percentile(times, 95).toFixed(1)} ms`;

const browser = await launchChromium();
try {
  const { url } = servePage(browser.server, seedFolder);
  await storeSettings(browser, { buttonOpensReader: true });
  const background = await browser.background();
  await waitFor('the toolbar button to lose its popup', () =>
    background.evaluate(async () => {
      const api = (globalThis as unknown as ExtensionGlobal).browser;
      return (await api.action.getPopup({})) === '';
    }),
  );
  const tab = await browser.openTab(url);
  const openings: number[] = [];
  const parses: number[] = [];
  const source = readFileSync(
    createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
    'utf8',
  );
  for (let round = 0; round < warmUps + rounds; round++) {
    const opening = await timeOpening(browser, tab, url);
    await tab.goto(url);
    await tab.runScript(source);
    const parse = await timeReadability(tab);
    if (round < warmUps) continue;
    openings.push(opening);
    parses.push(parse);
  }
  console.log(`Seed page, warm, headless Chromium, ${rounds} rounds`);
  console.log(line('click to painted reader', openings));
  console.log(line('Readability 0.6 alone, nothing shown', parses));
} finally {
  await browser.close();
}
