import { readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { bundle } from '../scripts/bundle.mjs';
import { Misuse, runCommand, type Streams } from '../scripts/command';
import { type DataPage, readHtml } from '../scripts/extract/data';
import { toPageUrl } from '../scripts/extract/page-url';
import { browserMissing, findBrowser } from '../scripts/find-browser.mjs';
import { OfflineTab } from '../scripts/offline-tab';
import { choosePages } from './in-chromium';

const usage = 'npm run --silent bench:heap -- --data DIR';
/** After how many pages the heap is measured: the first value holds what is made once, such as tables and phrases. */
const stops = [20, 110, 200];

const stride = 67;

type Heap = Awaited<ReturnType<OfflineTab['readHeap']>>;

/** The heap of a fresh tab after so many pages, each given to a function of the script. */
async function follow(pages: readonly DataPage[], program: string, name: string): Promise<Heap[]> {
  const script = readFileSync(await bundle('bench/heap-page', 'browser'), 'utf8');
  const tab = new OfflineTab(program, script, 60_000);
  const heaps: Heap[] = [];
  try {
    for (const [index, { file = '', url }] of pages.entries()) {
      await tab.call(name, readHtml(file), toPageUrl(url));
      if (stops.includes(index + 1)) heaps.push(await tab.readHeap());
    }
  } finally {
    await tab.close();
  }
  return heaps;
}

async function measureHeap(args: string[], { stdout }: Pick<Streams, 'stdout'>): Promise<number> {
  const { values } = parseArgs({ args, options: { data: { type: 'string' } } });
  const program = findBrowser('chromium');
  if (!values.data) throw new Misuse(`Usage: ${usage}`);
  if (!program) throw new Misuse(browserMissing('chromium'));
  const sorted = choosePages(values.data, stops.at(-1)).filter(({ file }) => file);
  // Sets mixed by a stride without a common divisor, so that what a kind of page needs first is made before the first stop.
  const pages = sorted.map((_, index) => sorted[(index * stride) % sorted.length] as DataPage);
  const rows: [string, Heap[]][] = [
    ['reading', await follow(pages, program, 'readAndDrop')],
    ['parsing alone', await follow(pages, program, 'parseAndDrop')],
  ];
  stdout.write(`MB after page ${stops.join(', ')} in one Chromium page, after forced collection\n`);
  for (const [name, heaps] of rows)
    for (const part of ['scripts', 'documents'] as const) {
      const sizes = heaps.map((heap) => heap[part]);
      const growth = (sizes.at(-1) ?? Number.NaN) / (sizes[0] ?? Number.NaN) - 1;
      const cells = sizes.map((size) => (size / 1e6).toFixed(2).padStart(8)).join('');
      stdout.write(
        `${`${name}, ${part}`.padEnd(26)}${cells}${`${(growth * 100).toFixed(1)}%`.padStart(9)}\n`,
      );
    }
  return 0;
}

/**
 * `bench:heap`: reads pages one after another in one Chromium page, and prints what scripts and documents hold after forced
 * collection, beside what parsing alone leaves behind. Exit codes 0 and 2.
 */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => measureHeap(args, { stdout }));
}
