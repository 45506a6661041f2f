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
import type { Timing } from './extract-page';
import { percentile } from './percentile';

const usage = 'npm run --silent bench:extract -- --data DIR [--pages N] [--rounds N]';

async function timePages(args: string[], { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>) {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      pages: { type: 'string', default: '950' },
      rounds: { type: 'string', default: '5' },
    },
  });
  const rounds = Number(values.rounds);
  const program = findBrowser('chromium');
  if (!values.data || !Number(values.pages) || !rounds) throw new Misuse(`Usage: ${usage}`);
  if (!program) throw new Misuse(browserMissing('chromium'));
  const pages = everyNth(readData(toPath(values.data)), Number(values.pages));
  const script = readFileSync(await bundle('bench/extract-page', 'browser'), 'utf8');
  const tab = new OfflineTab(program, script, 120_000);
  const times: Timing[] = [];
  try {
    for (const { id, url, file } of pages) {
      if (!file) continue;
      try {
        const timings = await tab.call<Timing[]>('timePage', readHtml(file), toPageUrl(url), rounds);
        const median = (name: keyof Timing) =>
          percentile(
            timings.map((timing) => timing[name]),
            50,
          );
        times.push({ qingye: median('qingye'), readability: median('readability') });
      } catch (error) {
        stderr.write(`${id}: ${error instanceof Error ? error.message : error}\n`);
      }
    }
  } finally {
    await tab.close();
  }
  stdout.write(toTable(times, rounds));
  return 0;
}

function toTable(times: Timing[], rounds: number): string {
  const row = (label: string, pick: (of: keyof Timing) => number) => {
    const [mine, theirs] = [pick('qingye'), pick('readability')];
    const cells = [mine.toFixed(1), theirs.toFixed(1), (mine / theirs).toFixed(2)];
    return `${label.padEnd(8)}${cells.map((cell) => cell.padStart(13)).join('')}\n`;
  };
  const all = (name: keyof Timing) => times.map((timing) => timing[name]);
  const head = `${times.length} pages in Chromium, the median of ${rounds} rounds each, in milliseconds\n`;
  const names = `${''.padEnd(8)}${['Qingye', 'Readability', 'ratio'].map((name) => name.padStart(13)).join('')}\n`;
  const rows = [50, 90, 95, 99].map((p) =>
    row(p === 50 ? 'median' : `p${p}`, (name) => percentile(all(name), p)),
  );
  const sum = row('sum', (name) => all(name).reduce((total, ms) => total + ms, 0));
  return `${head}${names}${rows.join('')}${sum}`;
}

/** `bench:extract`: times the pipeline beside Readability on the same pages. Exit codes 0 and 2. */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => timePages(args, { stdout, stderr }));
}
