import { readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { bundle } from '../scripts/bundle.mjs';
import { Misuse, runCommand, type Streams } from '../scripts/command';
import { readHtml } from '../scripts/extract/data';
import { toPageUrl } from '../scripts/extract/page-url';
import { browserMissing, findBrowser } from '../scripts/find-browser.mjs';
import { OfflineTab } from '../scripts/offline-tab';
import { choosePages } from './in-chromium';

const usage = 'npm run --silent bench:heap -- --data DIR';
/** After how many pages the heap is measured: the first value holds what is read once, such as tables and phrases. */
const stops = [20, 110, 200];

async function measureHeap(args: string[], { stdout }: Pick<Streams, 'stdout'>): Promise<number> {
  const { values } = parseArgs({ args, options: { data: { type: 'string' } } });
  const program = findBrowser('chromium');
  if (!values.data) throw new Misuse(`Usage: ${usage}`);
  if (!program) throw new Misuse(browserMissing('chromium'));
  const pages = choosePages(values.data, stops.at(-1)).filter(({ file }) => file);
  const tab = new OfflineTab(
    program,
    readFileSync(await bundle('bench/heap-page', 'browser'), 'utf8'),
    60_000,
  );
  const sizes: number[] = [];
  try {
    for (const [index, { file = '', url }] of pages.entries()) {
      await tab.call('readAndDrop', readHtml(file), toPageUrl(url));
      if (!stops.includes(index + 1)) continue;
      sizes.push(await tab.readHeap());
      stdout.write(`after page ${index + 1}: ${((sizes.at(-1) ?? 0) / 1e6).toFixed(2)} MB\n`);
    }
  } finally {
    await tab.close();
  }
  const [first = Number.NaN, last = Number.NaN] = [sizes[0], sizes.at(-1)];
  stdout.write(`last beside first: ${((last / first - 1) * 100).toFixed(1)}%\n`);
  return 0;
}

/**
 * `bench:heap`: reads 200 pages one after another in one Chromium page, and prints what scripts and documents hold after
 * forced collection. Exit codes 0 and 2.
 */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => measureHeap(args, { stdout }));
}
