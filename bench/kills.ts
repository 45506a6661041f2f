import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { bundle } from '../scripts/bundle.mjs';
import { Misuse, runCommand, type Streams } from '../scripts/command';
import { browserMissing, findBrowser } from '../scripts/find-browser.mjs';
import { startServer } from './kills/server';
import { makeRandom } from './library/articles';
import { listBelow } from './library/page-memory';

const usage = 'npm run --silent bench:kills -- [--browsers 20] [--workers 200] [--browser chromium,firefox]';
/** A browser is killed at a random time within so many milliseconds of work. */
const longestWork = 1500;
/** A worker is killed at one of so many writes: all of an article's and those of the next. */
const mostSteps = 50;
/** After so many workers the library is checked, which reads all of it. */
const checkEvery = 50;

type BrowserName = 'chromium' | 'firefox';
type Script = typeof import('./kills/page');

const call = <Name extends keyof Script>(page: Page, name: Name, ...args: Parameters<Script[Name]>) =>
  page.evaluate(
    (called: string, given: unknown[]) => Reflect.get(globalThis, 'qingye')[called](...given),
    name,
    args,
  ) as Promise<Awaited<ReturnType<Script[Name]>>>;

const readScript = async (entry: string) => readFileSync(await bundle(entry, 'browser'), 'utf8');

async function open(
  name: BrowserName,
  profile: string,
  url: string,
): Promise<{ browser: Browser; page: Page }> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Misuse(browserMissing(name));
  const browser = await launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    userDataDir: profile,
    protocolTimeout: 600_000,
    args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.goto(url);
  const script = await readScript('bench/kills/page');
  await page.evaluate(script.replace('var qingye', 'globalThis.qingye'));
  return { browser, page };
}

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
  const server = await startServer(await readScript('bench/kills/worker'));
  const random = makeRandom(11);
  let faults: string[] = [];
  let opened = await open(name, profile, server.url);
  try {
    for (let round = 0; round < workers; round += 1) {
      await call(opened.page, 'killWorker', round, 1 + Math.floor(random() * mostSteps));
      if ((round + 1) % checkEvery === 0 || round + 1 === workers)
        faults.push(...(await call(opened.page, 'check', server.done)));
    }
    if (workers)
      stdout.write(
        `${name}: ${workers} workers killed at a random write, ${server.done.length} steps acknowledged, ${faults.length} faults\n`,
      );
    const before = server.done.length;
    for (let round = 0; round < browsers; round += 1) {
      // It never answers: what it runs in is ended.
      call(opened.page, 'workOn', 1000 + round).catch(() => undefined);
      await pause(random() * longestWork);
      await kill(opened.browser);
      opened = await open(name, profile, server.url);
      faults.push(...(await call(opened.page, 'check', server.done)));
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
  const names = (values.browser ?? 'chromium,firefox').split(',');
  if (!(browsers >= 0 && workers >= 0) || names.some((name) => !/^(?:chromium|firefox)$/.test(name)))
    throw new Misuse(`Usage: ${usage}`);
  let faults = 0;
  for (const name of names) faults += await killOne(name as BrowserName, browsers, workers, stdout);
  return faults ? 1 : 0;
}

/**
 * `bench:kills`: lets workers and whole browsers be killed while they save, tag, update, delete and restore, and looks after each
 * whether everything that was acknowledged can be read and the index agrees with the articles. Exit codes 0, 1 for faults, and 2.
 */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => killAll(args, { stdout }));
}
