import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { Misuse, runCommand, type Streams } from '../scripts/command';
import { startServer } from './kills/server';
import { makeCall, openPage, parseBrowsers, readPageScript } from './library/open-page';

const usage = 'npm run --silent bench:full-disk -- --profile DIR [--browser chromium,firefox] [--quota MB]';

type Script = typeof import('./kills/page');

/** Lets Chromium's devtools protocol give the page's origin so many MB. */
async function limitQuota(page: Page, megabytes: number): Promise<void> {
  const session = await page.createCDPSession();
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: megabytes * 2 ** 20 });
}

async function measureFullDisk(args: string[], { stdout }: Pick<Streams, 'stdout'>): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { profile: { type: 'string' }, browser: { type: 'string' }, quota: { type: 'string' } },
  });
  const names = parseBrowsers(values.browser);
  if (!names || !values.profile) throw new Misuse(`Usage: ${usage}`);
  const script = await readPageScript('bench/kills/page');
  let faults = 0;
  for (const name of names) {
    const server = await startServer('');
    const { browser, page } = await openPage(name, `${values.profile}/${name}`, server.url, script);
    try {
      if (values.quota) await limitQuota(page, Number(values.quota));
      const call = makeCall<Script>(page);
      const { saved, failure } = await call('saveUntilFull');
      const { wrong, exported, canSave } = await call('lookAround', saved);
      faults += wrong.length;
      stdout.write(
        `${name}: ${saved.length} saved, then “${failure}”; ${wrong.length} faults, backup of ${(exported / 1e6).toFixed(1)} MB; saving once room was made: ${canSave}\n`,
      );
      for (const line of wrong.slice(0, 10)) stdout.write(`  ${line}\n`);
    } finally {
      await browser.close();
      server.close();
    }
  }
  return faults ? 1 : 0;
}

/**
 * `bench:full-disk`: saves until there is no space (on a small disk that `--profile` is on, or by a quota in Chromium), looks
 * whether everything is still there and can be exported, makes room and saves again. Exit codes 0, 1 for faults, and 2.
 */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => measureFullDisk(args, { stdout }));
}
