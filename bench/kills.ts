import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { bundle } from '../scripts/bundle.mjs';
import { Misuse, runCommand, type Streams } from '../scripts/command';
import { startServer } from './kills/server';
import { makeRandom } from './library/articles';
import { type BrowserName, makeCall, openPage, parseBrowsers, readPageScript } from './library/open-page';
import { listBelow } from './library/page-memory';

const usage = 'npm run --silent bench:kills -- [--browsers 20] [--workers 200] [--browser chromium,firefox]';
/** A browser is killed at a random time within so many milliseconds of work. */
const longestWork = 1500;
/** A worker is killed at one of so many writes: all of an article's and those of the next. */
const mostSteps = 50;
/** After so many workers the library is checked, which reads all of it. */
const checkEvery = 50;

type Script = typeof import('./kills/page');

/** Ends a browser and its processes at once, without a word to any of them. */
async function kill(browser: Browser): Promise<void> {
  const pid = browser.process()?.pid;
  if (pid === undefined) return;
  for (const one of [pid, ...listBelow(pid)])
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  await pause(300);
}

async function killOne(
  name: BrowserName,
  browsers: number,
  workers: number,
  stdout: Writable,
): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), `qingye-kills-${name}-`));
  const server = await startServer(readFileSync(await bundle('bench/kills/worker', 'browser'), 'utf8'));
  const random = makeRandom(11);
  let faults: string[] = [];
  const script = await readPageScript('bench/kills/page');
  const open = () => openPage(name, profile, server.url, script);
  let opened = await open();
  try {
    for (let round = 0; round < workers; round += 1) {
      await makeCall<Script>(opened.page)('killWorker', round, 1 + Math.floor(random() * mostSteps));
      if ((round + 1) % checkEvery === 0 || round + 1 === workers)
        faults.push(...(await makeCall<Script>(opened.page)('check', server.done)));
    }
    if (workers)
      stdout.write(
        `${name}: ${workers} workers killed at a random write, ${server.done.length} steps acknowledged, ${faults.length} faults\n`,
      );
    const before = server.done.length;
    for (let round = 0; round < browsers; round += 1) {
      // It never answers: what it runs in is ended.
      makeCall<Script>(opened.page)('workOn', 1000 + round).catch(() => undefined);
      await pause(random() * longestWork);
      await kill(opened.browser);
      opened = await open();
      faults.push(...(await makeCall<Script>(opened.page)('check', server.done)));
    }
    if (browsers)
      stdout.write(
        `${name}: killed ${browsers} times (SIGKILL) while it saved, ${server.done.length - before} steps acknowledged, ${faults.length} faults\n`,
      );
  } finally {
    await kill(opened.browser);
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  faults = [...new Set(faults)];
  for (const fault of faults.slice(0, 20)) stdout.write(`  ${fault}\n`);
  return faults.length;
}

async function killAll(args: string[], { stdout }: Pick<Streams, 'stdout'>): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { browsers: { type: 'string' }, workers: { type: 'string' }, browser: { type: 'string' } },
  });
  const [browsers, workers] = [Number(values.browsers ?? 20), Number(values.workers ?? 200)];
  const names = parseBrowsers(values.browser);
  if (!names || !(browsers >= 0 && workers >= 0)) throw new Misuse(`Usage: ${usage}`);
  let faults = 0;
  for (const name of names) faults += await killOne(name, browsers, workers, stdout);
  return faults ? 1 : 0;
}

/**
 * `bench:kills`: lets workers and whole browsers be killed while they save, tag, update, delete and restore, and looks after each
 * whether everything that was acknowledged can be read and the index agrees with the articles. Exit codes 0, 1 for faults, and 2.
 */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => killAll(args, { stdout }));
}
