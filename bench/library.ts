import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Misuse, runCommand } from '../scripts/command.ts';
import { launch } from '../tests/e2e/harness/suite.ts';
import type { BrowserName, TestBrowser } from '../tests/e2e/harness/types.ts';
import { readPageMemory } from './library/page-memory.ts';
import { openScriptPage } from './library/script-page.ts';
import { timeOpening, timeSearches } from './library/shown-page.ts';
import { percentile } from './percentile.ts';

const usage =
  'npm run --silent bench:library -- [--count 10000,1000,30000] [--browser chromium,firefox] [--backup]';
const defaults = { count: '10000,1000,30000', browser: 'chromium,firefox' };
/** Saves whose times count: the last ones, into a library that has its size. */
const measured = 200;
/** Articles written in one call, so that no call waits for longer than a browser's driver does. */
const batch = 250;
const searches = 200;
const typed = 100;
const openings = 20;
/** Articles that a backup has to bring back with everything there is, beside the others. */
const rich = 1000;
/** After so many milliseconds without work a browser has collected its garbage. */
const rest = 30_000;

const show = (ms: number) => `${ms.toFixed(ms < 100 ? 1 : 0)} ms`.padStart(9);
const showAll = (times: number[]) =>
  `median ${show(percentile(times, 50))}   95% below ${show(percentile(times, 95))}   most ${show(Math.max(...times))}`;
const say = (what: string, text: string) => process.stdout.write(`${what.padEnd(36)}${text}\n`);

/** Fills the library; prints how long the last saves took and answers queries for it. */
async function fill(browser: TestBrowser, count: number): Promise<string[]> {
  const page = await openScriptPage(browser);
  const filled = Math.max(0, count - measured);
  for (let done = 0; done < filled; done += batch) await page.call('fill', Math.min(batch, filled - done));
  const times = await page.call('save', count - filled);
  say('save and index an article', showAll(times));
  await page.call('settle');
  const queries = await page.call('makeQueries', searches);
  await page.tab.close();
  return queries;
}

/** What the library's functions take in a browser that was just started, without a page that shows it. */
async function measureFunctions(browser: TestBrowser, queries: string[]): Promise<void> {
  const page = await openScriptPage(browser);
  const { open, first, all, read, tag } = await page.call('list');
  say('open the database, after a start', show(open));
  say('read the first 100 lines', show(first));
  say('read all lines', show(all));
  say('read an article', show(read));
  say('tag an article', show(tag));
  const { times, found } = await page.call('search', queries);
  say('search, one word or two', `${showAll(times)}   (${Math.round(found / searches)} found)`);
  await page.tab.close();
}

/** What a reader of the library page sees, and what memory the page's process has. */
async function measurePage(browser: TestBrowser, queries: string[]): Promise<void> {
  const opener = await browser.openExtensionPage('options.html');
  await opener.resize(1280, 860);
  const painted: number[] = [];
  for (let round = 0; round <= openings; round += 1) painted.push(await opener.evaluate(timeOpening));
  say('page: list painted, after a start', show(painted[0] ?? Number.NaN));
  say('page: list painted, then', showAll(painted.slice(1)));
  await opener.close();
  const page = await browser.openExtensionPage('library.html');
  await page.resize(1280, 860);
  const times = await page.evaluate(timeSearches, queries.slice(0, typed));
  say('page: from a key to painted hits', showAll(times));
  const most = readPageMemory(process.pid);
  await pause(rest);
  const left = readPageMemory(process.pid);
  say('page: memory of its process', `${most.toFixed(0)} MB after the searches, ${left.toFixed(0)} at rest`);
  await page.close();
}

async function measureBackup(browser: TestBrowser, count: number): Promise<void> {
  const page = await openScriptPage(browser);
  await page.call('makeRichLibrary', Math.min(count, rich));
  const { exported, imported, bytes, back, differences } = await page.call('exportAndImport');
  say('export', `${(exported / 1000).toFixed(1)} s, ${(bytes / 1e6).toFixed(0)} MB`);
  say('import', `${(imported / 1000).toFixed(1)} s, ${back} articles`);
  say('records that are not as they were', String(differences));
  say('memory after both', `${readPageMemory(process.pid).toFixed(0)} MB`);
  await page.tab.close();
}

async function measure(name: BrowserName, count: number, hasBackup: boolean): Promise<void> {
  const browser = await launch(name);
  try {
    process.stdout.write(`\n${count} articles in ${name}\n`);
    const queries = await fill(browser, count);
    await browser.restart();
    await measureFunctions(browser, queries);
    await browser.restart();
    await measurePage(browser, queries);
    if (hasBackup) await measureBackup(browser, count);
  } finally {
    await browser.close();
  }
}

/**
 * `bench:library`: fills the library of the built extension with generated articles of real size and prints how long saving, listing,
 * searching, opening its page and typing into it take, what memory the page has and, with `--backup`, how export and import went. Exit
 * codes 0 and 2.
 */
process.exitCode = await runCommand(usage, process, async () => {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: defaults.count },
      browser: { type: 'string', default: defaults.browser },
      backup: { type: 'boolean', default: false },
    },
  });
  const counts = values.count.split(',').map(Number);
  const names = values.browser.split(',');
  const isBrowser = (name: string): name is BrowserName => name === 'chromium' || name === 'firefox';
  if (!names.every(isBrowser) || counts.some((count) => !(count > 0))) throw new Misuse(`Usage: ${usage}`);
  for (const count of counts) for (const name of names) await measure(name, count, values.backup);
  return 0;
});
