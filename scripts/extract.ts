import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { Misuse, runCommand, type Streams, toPath } from './command';
import { type DataPage, readData, readHtml } from './extract/data';
import { type ExtractLine, emptyLine, type PageLine } from './extract/line';
import { toPageUrl } from './extract/page-url';
import { browserMissing, findBrowser } from './find-browser.mjs';
import { OfflineTab } from './offline-tab';

const usage = 'npm run --silent extract -- --data DIR --out FILE';
/** Pages read at the same time, each in a Chromium of its own. */
const workers = 2;

async function readOne(page: DataPage, tab: OfflineTab): Promise<ExtractLine> {
  const { id, file, problem } = page;
  if (!file) return { id, ...emptyLine(0, problem) };
  const start = performance.now();
  try {
    return { id, ...(await tab.call<PageLine>('extractPage', readHtml(file), toPageUrl(page.url))) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id, ...emptyLine(performance.now() - start, message) };
  }
}

/** Reads every page, and answers their lines in the pages' order. */
async function readAll(pages: DataPage[], program: string, stderr: Streams['stderr']) {
  const script = readFileSync(await bundle('scripts/extract/in-page', 'browser'), 'utf8');
  const lines: ExtractLine[] = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    const tab = new OfflineTab(program, script);
    try {
      for (let index = next++; index < pages.length; index = next++) {
        const page = pages[index] as DataPage;
        const line = await readOne(page, tab);
        lines[index] = line;
        done++;
        if (line.error) stderr.write(`${stderr.isTTY ? '\r' : ''}${line.id ?? 'a line'}: ${line.error}\n`);
        if (stderr.isTTY) stderr.write(`\r${done} of ${pages.length} pages`);
      }
    } finally {
      await tab.close();
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  if (stderr.isTTY) stderr.write('\n');
  return lines;
}

async function extract(args: string[], { stderr }: Streams): Promise<number> {
  const { values } = parseArgs({ args, options: { data: { type: 'string' }, out: { type: 'string' } } });
  if (!values.data || !values.out) throw new Misuse(`Usage: ${usage}`);
  const pages = readData(toPath(values.data));
  const program = findBrowser('chromium');
  if (!program) throw new Misuse(browserMissing('chromium'));
  const out = toPath(values.out);
  const temporary = `${out}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(temporary, '');
  } catch (error) {
    throw new Misuse(`${out} cannot be written: ${(error as Error).message}`);
  }
  try {
    const lines = await readAll(pages, program, stderr);
    writeFileSync(temporary, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    renameSync(temporary, out);
  } finally {
    rmSync(temporary, { force: true });
  }
  return 0;
}

/** `extract`: reads an evaluation folder in headless Chromium and writes a line of JSON a page. Exit codes 0 and 2. */
export function main(args: string[], stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => extract(args, { stdin, stdout, stderr }));
}
