import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { Misuse, runCommand, type Streams } from '../scripts/command';
import { startServer } from './kills/server';
import { type BrowserName, makeCall, openPage, parseBrowsers, readPageScript } from './library/open-page';
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

/** After so many milliseconds without work a browser has collected its garbage. */
const rest = 30_000;

type Say = (what: string, text: string) => void;
type Script = typeof import('./library/page');

const show = (ms: number) => `${ms.toFixed(ms < 100 ? 1 : 0)} ms`.padStart(10);
const showAll = (times: number[]) =>
  `median ${show(percentile(times, 50))}  95% below ${show(percentile(times, 95))}  most ${show(Math.max(...times))}`;

/** A profile of its own for a browser, and a page at an address where IndexedDB and locks work, with the bench's script in it. */
async function prepareBrowser(name: BrowserName) {
  const profile = mkdtempSync(join(tmpdir(), `qingye-bench-${name}-`));
  const script = await readPageScript('bench/library/page');
  const server = await startServer('');
  const end = () => {
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { start: () => openPage(name, profile, server.url, script), end };
}

/** Fills a library; prints how long saves took and answers queries for it. */
async function fill(page: Page, count: number, say: Say): Promise<string[]> {
  const times: number[] = [];
  while (times.length < count)
    times.push(...(await makeCall<Script>(page)('save', Math.min(batch, count - times.length))));
  say('save and index one', showAll(times.slice(-measured)));
  await makeCall<Script>(page)('settle');
  return makeCall<Script>(page)('makeQueries', searches);
}

/** Lists and searches in a browser that was just started, as a reader does who opens the library. */
async function use(page: Page, pid: number, queries: string[], say: Say): Promise<void> {
  const empty = readPageMemory(pid);
  const { open, first, all, read, tag } = await makeCall<Script>(page)('list');
  say('open the database', show(open));
  say('first 100 rows', show(first));
  say('all rows', show(all));
  say('read an article', show(read));
  say('tag an article', show(tag));
  const { times, found } = await makeCall<Script>(page)('search', queries);
  say('search, the first one', show(times[0] ?? Number.NaN));
  say('search, one word or two', `${showAll(times)}  (${Math.round(found / searches)} found)`);
  const most = readPageMemory(pid);
  await pause(rest);
  const left = readPageMemory(pid);
  say(
    'memory of the page process',
    `${left.toFixed(0)} MB at rest, ${most.toFixed(0)} right after, ${empty.toFixed(0)} before`,
  );
}

async function backUp(page: Page, pid: number, say: Say): Promise<void> {
  const { exported, imported, bytes, back } = await makeCall<Script>(page)('exportAndImport');
  say('export', `${(exported / 1000).toFixed(1)} s, ${(bytes / 1e6).toFixed(0)} MB`);
  say('import', `${(imported / 1000).toFixed(1)} s, ${back} came back`);
  say('memory after both', `${readPageMemory(pid).toFixed(0)} MB`);
}

async function measureOne(name: BrowserName, count: number, hasBackup: boolean, stdout: Writable) {
  const { start, end } = await prepareBrowser(name);
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
  const names = parseBrowsers(values.browser);
  if (!names || counts.some((count) => !(count > 0))) throw new Misuse(`Usage: ${usage}`);
  for (const count of counts)
    for (const name of names) await measureOne(name, count, values.backup ?? false, stdout);
  return 0;
}

/**
 * `bench:library`: fills the library with generated articles of real size in real browsers and prints how long saving, listing,
 * searching and, with `--backup`, exporting and importing take, and what memory the page's process has. Exit codes 0 and 2.
 */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => measureLibrary(args, { stdout }));
}
