import { writeFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { Misuse, runCommand, type Streams, toPath } from '../scripts/command';
import type { PageLine } from '../scripts/extract/line';
import { learn, type PageRows } from '../scripts/train/learn';
import { foldOf } from './half-of';
import { callForEach, choosePages } from './in-chromium';
import { type Row, toRows, toTable } from './quality-table';
import { readTruth } from './truth';

const usage = 'npm run --silent bench:held-out -- --data DIR [--folds N] [--out FILE]';

async function scoreHeldOut(args: string[], { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>) {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      folds: { type: 'string', default: '5' },
      out: { type: 'string' },
    },
  });
  const folds = Number(values.folds);
  if (!values.data || !(folds > 1)) throw new Misuse(`Usage: ${usage}`);
  const pages = choosePages(values.data);
  const truths = readTruth(pages);
  const read = { entry: 'scripts/train/in-page', name: 'readRows' };
  const known = await callForEach<PageRows>(pages, read, stderr);
  const rows: Row[] = [];
  const lines: unknown[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isLeftOut = ({ id, url }: { id: unknown; url: string }) => foldOf(id, url, folds) === fold;
    const weights = learn(
      known.flatMap(({ page, answer }) => {
        const truth = truths.get(page.id);
        return truth && !isLeftOut(page) ? [{ answer, truth }] : [];
      }),
    );
    const call = { entry: 'scripts/extract/in-page', name: 'extractPage', args: [weights] };
    const left = pages.filter(isLeftOut);
    const answers = await callForEach<PageLine>(left, call, stderr);
    rows.push(...toRows(left, answers, truths));
    lines.push(...answers.map(({ page, answer }) => ({ id: page.id, ...answer })));
  }
  stdout.write(toTable(rows));
  if (values.out)
    writeFileSync(toPath(values.out), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return 0;
}

/**
 * `bench:held-out`: F1 of the whole pipeline where the block classifier has learnt from other sites only: pages are split by
 * site into folds, and each fold is extracted with weights learnt from the others. Exit codes 0 and 2.
 */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => scoreHeldOut(args, { stdout, stderr }));
}
