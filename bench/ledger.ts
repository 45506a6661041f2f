import { readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { bundle } from '../scripts/bundle.mjs';
import { Misuse, runCommand, type Streams, toPath } from '../scripts/command';
import { readData, readHtml } from '../scripts/extract/data';
import { toPageUrl } from '../scripts/extract/page-url';
import { browserMissing, findBrowser } from '../scripts/find-browser.mjs';
import { OfflineTab } from '../scripts/offline-tab';
import { everyNth } from './every-nth';
import type { LedgerReport } from './ledger-page';

const usage = 'npm run --silent bench:ledger -- --data DIR [--pages N]';

async function checkLedgers(args: string[], { stdout }: Pick<Streams, 'stdout'>): Promise<number> {
  const options = { data: { type: 'string' }, pages: { type: 'string', default: '200' } } as const;
  const { values } = parseArgs({ args, options });
  const program = findBrowser('chromium');
  if (!values.data || !Number(values.pages)) throw new Misuse(`Usage: ${usage}`);
  if (!program) throw new Misuse(browserMissing('chromium'));
  const pages = everyNth(readData(toPath(values.data)), Number(values.pages));
  const tab = new OfflineTab(
    program,
    readFileSync(await bundle('bench/ledger-page', 'browser'), 'utf8'),
    60_000,
  );
  const counts = { right: 0, wrong: 0, none: 0, removals: 0 };
  try {
    for (const { id, url, file } of pages) {
      if (!file) continue;
      const report = await tab
        .call<LedgerReport | undefined>('checkPage', readHtml(file), toPageUrl(url))
        .catch((error: Error) => ({ faults: [error.message], removals: 0 }));
      if (!report) counts.none++;
      else if (report.faults.length) counts.wrong++;
      else counts.right++;
      counts.removals += report?.removals ?? 0;
      for (const fault of report?.faults ?? []) stdout.write(`${id}: ${fault}\n`);
    }
  } finally {
    await tab.close();
  }
  const { right, wrong, none, removals } = counts;
  stdout.write(
    `${right} ledgers right, ${wrong} wrong, ${none} pages without an article; ${removals} removals\n`,
  );
  return wrong ? 1 : 0;
}

/**
 * `bench:ledger`: holds pages of an evaluation folder, spread evenly over its sets, to the ledger's property. Exit codes:
 * 0 where all are right, 1 where one is wrong, 2 for misuse.
 */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => checkLedgers(args, { stdout }));
}
