import { readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { bundle } from '../scripts/bundle.mjs';
import { Misuse, runCommand, type Streams, toPath } from '../scripts/command';
import { readData, readHtml } from '../scripts/extract/data';
import { toPageUrl } from '../scripts/extract/page-url';
import { browserMissing, findBrowser } from '../scripts/find-browser.mjs';
import { OfflineTab } from '../scripts/offline-tab';
import { halfOf } from './half-of';
import { readLabels } from './metadata-labels';
import type { PageMetadata } from './metadata-page';
import { MetadataTally } from './metadata-tally';

const usage = 'npm run --silent bench:metadata -- --data DIR [--wrong]';

async function judgeMetadata(args: string[], { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>) {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, wrong: { type: 'boolean', default: false } },
  });
  const program = findBrowser('chromium');
  if (!values.data) throw new Misuse(`Usage: ${usage}`);
  if (!program) throw new Misuse(browserMissing('chromium'));
  const pages = readData(toPath(values.data));
  const labels = readLabels(pages.flatMap(({ file }) => file ?? []));
  const script = readFileSync(await bundle('bench/metadata-page', 'browser'), 'utf8');
  const tab = new OfflineTab(program, script, 60_000);
  const tally = new MetadataTally();
  try {
    for (const { id, url, file } of pages) {
      if (!file) continue;
      const read = await tab
        .call<PageMetadata | undefined>('readMetadata', readHtml(file), toPageUrl(url))
        .catch((error: Error) => void stderr.write(`${id}: ${error.message}\n`));
      tally.add(id, halfOf(id, url), read ?? undefined, labels.get(id) ?? []);
    }
  } finally {
    await tab.close();
  }
  stdout.write(tally.toTable());
  if (values.wrong) stdout.write(tally.wrong.map((line) => `${line}\n`).join(''));
  return 0;
}

/**
 * `bench:metadata`: counts authors and days that are read as they are labelled, over the pages of an evaluation folder, by halves.
 * `--wrong` lists what is wrong in half A, the one that may be looked at. Exit codes 0 and 2.
 */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => judgeMetadata(args, { stdout, stderr }));
}
