import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { Misuse, runCommand, type Streams } from '../scripts/command';
import type { PageLine } from '../scripts/extract/line';
import { callForEach, choosePages } from './in-chromium';
import { cell, toRows, toTable } from './quality-table';
import { readTruth } from './truth';

const usage = 'npm run --silent bench:quality -- --data DIR [--worst N]';

async function scorePages(args: string[], { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>) {
  const options = { data: { type: 'string' }, worst: { type: 'string', default: '0' } } as const;
  const { values } = parseArgs({ args, options });
  if (!values.data) throw new Misuse(`Usage: ${usage}`);
  const pages = choosePages(values.data);
  const call = { entry: 'scripts/extract/in-page', name: 'extractPage' };
  const answers = await callForEach<PageLine>(pages, call, stderr);
  const rows = toRows(pages, answers, readTruth(pages));
  stdout.write(toTable(rows));
  const worst = [...rows].sort((a, b) => a.f1 - b.f1).slice(0, Number(values.worst));
  if (worst.length) stdout.write('\nworst pages\n');
  for (const { id, f1, precision, recall, half, truth } of worst)
    stdout.write(
      `${String(id).padEnd(18)}F1 ${cell(f1)}  P ${cell(precision)}  R ${cell(recall)}  Readability ${cell(truth.readability ?? Number.NaN)}  half ${half}  ${truth.lang} ${truth.type ?? ''}\n`,
    );
  return 0;
}

/**
 * `bench:quality`: F1 of the extracted text beside the truth, per set, Chinese apart, by halves of the sites; `--worst` lists
 * the pages it is lowest on. Exit codes 0 and 2.
 */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => scorePages(args, { stdout, stderr }));
}
