import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { ElementHandle } from 'puppeteer-core';
import { Misuse, runCommand, type Streams } from '../scripts/command';
import { startServer } from './kills/server';
import { writeLargeBackup } from './library/large-backup';
import { type BrowserName, makeCall, openPage, parseBrowsers, readPageScript } from './library/open-page';
import { readPageMemory } from './library/page-memory';

const usage = 'npm run --silent bench:large-backup -- [--megabytes 1024] [--browser chromium,firefox]';
/** Milliseconds between two looks at the memory of the page. */
const interval = 200;

type Script = typeof import('./library/page');

async function importOne(name: BrowserName, megabytes: number, stdout: Writable): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), `qingye-large-${name}-`));
  const file = join(profile, 'backup.json');
  await writeLargeBackup(file, megabytes);
  const server = await startServer('');
  const script = await readPageScript('bench/library/page');
  const { browser, page, pid } = await openPage(name, profile, server.url, script);
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('input'), { type: 'file' })),
  );
  const input = (await page.$('input')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  let most = 0;
  const before = readPageMemory(pid);
  const watch = setInterval(() => {
    most = Math.max(most, readPageMemory(pid));
  }, interval);
  try {
    const { added, failed, bytes, took } = await makeCall<Script>(page)('importChosen');
    stdout.write(
      `${name}: ${(bytes / 1e6).toFixed(0)} MB read in ${(took / 1000).toFixed(1)} s; ${added} articles added, ${failed} items refused; ` +
        `memory of the page ${before.toFixed(0)} MB before, ${most.toFixed(0)} MB at most\n`,
    );
  } finally {
    clearInterval(watch);
    await browser.close();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function importAll(args: string[], { stdout }: Pick<Streams, 'stdout'>): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { megabytes: { type: 'string' }, browser: { type: 'string' } },
  });
  const names = parseBrowsers(values.browser);
  const megabytes = Number(values.megabytes ?? 1024);
  if (!names || !(megabytes > 0)) throw new Misuse(`Usage: ${usage}`);
  for (const name of names) await importOne(name, megabytes, stdout);
  return 0;
}

/**
 * `bench:large-backup`: imports a damaged backup of a gigabyte, which is made for it, and prints what became of it and what memory
 * the page had. Exit codes 0 and 2.
 */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => importAll(args, { stdout }));
}
