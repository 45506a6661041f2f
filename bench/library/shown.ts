// `node bench/library/shown.ts COUNTS BROWSERS`, called by `bench:library`: the library page of the built extension, with so many
// articles: until its first rows are painted, until a search is, and what memory the page's process has.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { bundle } from '../../scripts/bundle.mjs';
import { launchChromium } from '../../tests/e2e/harness/chromium.ts';
import { launchFirefox } from '../../tests/e2e/harness/firefox.ts';
import type { Tab, TestBrowser } from '../../tests/e2e/harness/types.ts';
import { percentile } from '../percentile.ts';
import { readPageMemory } from './page-memory.ts';
import { timeOpening, timeSearches } from './shown-page.ts';

const openings = 12;
const searches = 100;
/** Articles filled in with one call, so that none waits longer than a browser's driver does. */
const batch = 250;
/** After so many milliseconds without work a browser has collected its garbage. */
const rest = 30_000;

const show = (ms: number) => `${ms.toFixed(ms < 100 ? 1 : 0)} ms`.padStart(10);
const showAll = (times: number[]) =>
  `median ${show(percentile(times, 50))}  95% below ${show(percentile(times, 95))}  most ${show(Math.max(...times))}`;
const say = (what: string, text: string) => console.log(`${what.padEnd(34)}${text}`);

/** Calls a function of the bench's script in a page. */
const call = <R>(page: Tab, name: string, ...args: unknown[]) =>
  page.evaluate(
    (called, given) =>
      (globalThis as unknown as { qingye: Record<string, (...given: unknown[]) => R> }).qingye[called]?.(
        ...given,
      ) as R,
    name,
    args,
  );

/** Fills the extension's library; answers queries for it. */
async function fill(browser: TestBrowser, count: number): Promise<string[]> {
  const page = await browser.openExtensionPage('options.html');
  const script = readFileSync(await bundle('bench/library/page', 'browser'), 'utf8');
  await page.runScript(script.replace('var qingye', 'globalThis.qingye'));
  for (let done = 0; done < count; done += batch)
    await call<Promise<void>>(page, 'fill', Math.min(batch, count - done));
  await call<Promise<void>>(page, 'settle');
  const queries = await call<string[]>(page, 'makeQueries', searches);
  await page.close();
  return queries;
}

async function measure(name: string, launch: typeof launchChromium, count: number): Promise<void> {
  const browser = await launch();
  try {
    console.log(`\nThe page with ${count} articles in ${name}`);
    const queries = await fill(browser, count);
    await browser.restart();
    const opener = await browser.openExtensionPage('options.html');
    await opener.resize(1280, 860);
    const painted: number[] = [];
    for (let round = 0; round < openings; round += 1) painted.push(await opener.evaluate(timeOpening));
    say('list painted, after a start', show(painted[0] ?? Number.NaN));
    say('list painted, then', showAll(painted.slice(1)));
    await opener.close();

    const page = await browser.openExtensionPage('library.html');
    await page.resize(1280, 860);
    say('search as one types, painted', showAll(await page.evaluate(timeSearches, queries)));
    const most = readPageMemory(process.pid);
    await pause(rest);
    const left = readPageMemory(process.pid);
    say('memory of the page process', `${left.toFixed(0)} MB at rest, ${most.toFixed(0)} right after`);
  } finally {
    await browser.close();
  }
}

const [counts = '1000,10000', names = 'chromium,firefox'] = process.argv.slice(2);
const launchers = { chromium: launchChromium, firefox: launchFirefox };
for (const count of counts.split(',').map(Number))
  for (const name of names.split(',') as (keyof typeof launchers)[])
    await measure(name, launchers[name], count);
