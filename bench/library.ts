import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { launch, type Page } from 'puppeteer-core';
import { bundle } from '../scripts/bundle.mjs';
import { Misuse, runCommand, type Streams } from '../scripts/command';
import { browserMissing, findBrowser } from '../scripts/find-browser.mjs';
import { readPageMemory } from './library/page-memory';
import { percentile } from './percentile';

const usage =
  'npm run --silent bench:library -- [--count 1000,10000,30000] [--browser chromium,firefox] [--backup]';
const defaults = '1000,10000,30000';
const searches = 200;
/** Saves whose times count: the last ones, into a library that has its size. */
const measured = 200;
/** Articles saved in one call, so that no call waits for longer than a browser's driver does. */
const batch = 500;

type BrowserName = 'chromium' | 'firefox';
type Say = (what: string, text: string) => void;
type Script = typeof import('./library/page');

const show = (ms: number) => `${ms.toFixed(ms < 100 ? 1 : 0)} ms`.padStart(10);
const showAll = (times: number[]) =>
  `median ${show(percentile(times, 50))}  95% below ${show(percentile(times, 95))}  most ${show(Math.max(...times))}`;

/** A browser with a profile of its own, and a page at an address where IndexedDB and locks work, with the bench's script in it. */
async function openBrowser(name: BrowserName) {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Misuse(browserMissing(name));
  const profile = mkdtempSync(join(tmpdir(), `qingye-bench-${name}-`));
  const script = readFileSync(await bundle('bench/library/page', 'browser'), 'utf8');
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>bench</title>'),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const start = async () => {
    const browser = await launch({
      browser: name === 'firefox' ? 'firefox' : 'chrome',
      executablePath,
      userDataDir: profile,
      protocolTimeout: 1_800_000,
      args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.evaluate(script.replace('var qingye', 'globalThis.qingye'));
    return { browser, page, pid: browser.process()?.pid ?? 0 };
  };
  const end = () => {
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { start, end };
}

/** Calls a function of the script in the page. */
const call = <Name extends keyof Script>(page: Page, name: Name, ...args: Parameters<Script[Name]>) =>
  page.evaluate(
    (called: string, given: unknown[]) => Reflect.get(globalThis, 'qingye')[called](...given),
    name,
    args,
  ) as Promise<Awaited<ReturnType<Script[Name]>>>;

/** Fills a library; prints how long saves took and answers queries for it. */
async function fill(page: Page, count: number, say: Say): Promise<string[]> {
  const times: number[] = [];
  while (times.length < count)
    times.push(...(await call(page, 'save', Math.min(batch, count - times.length))));
  say('save and index one', showAll(times.slice(-measured)));
  await call(page, 'settle');
  return call(page, 'makeQueries', searches);
}

/** Lists and searches in a browser that was just started, as a reader does who opens the library. */
async function use(page: Page, pid: number, queries: string[], say: Say): Promise<void> {
  const empty = readPageMemory(pid);
  const { first, all, read, tag } = await call(page, 'list');
  say('open, and the first 100 rows', show(first));
  say('all rows', show(all));
  say('read an article', show(read));
  say('tag an article', show(tag));
  const { times, found } = await call(page, 'search', queries);
  say('search, the first one', show(times[0] ?? Number.NaN));
  say('search, one word or two', `${showAll(times)}  (${Math.round(found / searches)} found)`);
  say('memory of the page process', `${readPageMemory(pid).toFixed(0)} MB, ${empty.toFixed(0)} before`);
}

async function backUp(page: Page, pid: number, say: Say): Promise<void> {
  const { exported, imported, bytes, back } = await call(page, 'exportAndImport');
  say('export', `${(exported / 1000).toFixed(1)} s, ${(bytes / 1e6).toFixed(0)} MB`);
  say('import', `${(imported / 1000).toFixed(1)} s, ${back} came back`);
  say('memory after both', `${readPageMemory(pid).toFixed(0)} MB`);
}

async function measureOne(name: BrowserName, count: number, hasBackup: boolean, stdout: Writable) {
  const { start, end } = await openBrowser(name);
  const say: Say = (what, text) => stdout.write(`${what.padEnd(34)}${text}\n`);
  let running = await start();
  try {
    stdout.write(`\n${count} articles in ${name}\n`);
    const queries = await fill(running.page, count, say);
    await running.browser.close();
    running = await start();
    await use(running.page, running.pid, queries, say);
    if (hasBackup) await backUp(running.page, running.pid, say);
  } finally {
    await running.browser.close();
    end();
  }
}

async function measureLibrary(args: string[], { stdout }: Pick<Streams, 'stdout'>): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { count: { type: 'string' }, browser: { type: 'string' }, backup: { type: 'boolean' } },
  });
  const counts = (values.count ?? defaults).split(',').map(Number);
  const names = (values.browser ?? 'chromium,firefox').split(',');
  if (counts.some((count) => !(count > 0)) || names.some((name) => !/^(?:chromium|firefox)$/.test(name)))
    throw new Misuse(`Usage: ${usage}`);
  for (const count of counts)
    for (const name of names) await measureOne(name as BrowserName, count, values.backup ?? false, stdout);
  return 0;
}

/**
 * `bench:library`: fills the library with generated articles of real size in real browsers and prints how long saving, listing,
 * searching and, with `--backup`, exporting and importing take, and what memory the page's process has. Exit codes 0 and 2.
 */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => measureLibrary(args, { stdout }));
}
