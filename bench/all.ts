import { spawnSync } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { Misuse, runCommand, type Streams } from '../scripts/command';
import { root } from '../scripts/ensure-installed.mjs';
import { main as cuts } from './cuts';
import { main as detection } from './detection';
import { main as extract } from './extract';
import { main as heap } from './heap';
import { main as heldOut } from './held-out';
import { main as layout } from './layout';
import { main as ledger } from './ledger';
import { main as metadata } from './metadata';
import { main as quality } from './quality';

const usage = 'npm run --silent bench:all -- --data DIR [--worst N]';

type Main = typeof quality;

/** A bench that builds the extension first and runs in a process of its own: it drives a browser with the extension in it. */
const withBuild =
  (...command: string[]): Main =>
  async (args, _stdin, stdout, stderr) => {
    const {
      status,
      stdout: out,
      stderr: errors,
    } = spawnSync(process.execPath, ['scripts/with-build.mjs', ...command, ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    stdout.write(out);
    stderr.write(errors);
    return status ?? 1;
  };

async function runAll(args: string[], streams: Streams): Promise<number> {
  const options = { data: { type: 'string' }, worst: { type: 'string', default: '20' } } as const;
  const { values } = parseArgs({ args, options });
  if (!values.data) throw new Misuse(`Usage: ${usage}`);
  const data = ['--data', values.data];
  const parts: [title: string, part: Main, args: string[]][] = [
    ['Extraction with weights that never saw the site of a page: F1 by set', heldOut, data],
    [
      'Extraction as shipped, whose weights saw these pages: F1 by set, and the worst pages',
      quality,
      [...data, '--worst', values.worst],
    ],
    ['Cuts behind markers', cuts, data],
    ['Detection', detection, data],
    ['Metadata', metadata, data],
    ['Ledger', ledger, [...data, '--pages', '950']],
    ['Speed of the pipeline beside Readability', extract, data],
    ['Layout facts', layout, data],
    ['Heap', heap, data],
    ['Time to open', withBuild('bench/open.ts'), []],
    [
      'Pages on which the reader opens by itself',
      withBuild('bench/auto.ts'),
      [...data, '--worst', values.worst],
    ],
  ];
  let worst = 0;
  for (const [title, part, given] of parts) {
    streams.stdout.write(`\n== ${title}\n`);
    worst = Math.max(worst, await part(given, streams.stdin, streams.stdout, streams.stderr));
  }
  return worst;
}

/**
 * `bench:all`: every number this project is measured by, one part after another; each can be run alone as well. Exit codes:
 * the highest of the parts.
 */
export function main(args: string[], stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => runAll(args, { stdin, stdout, stderr }));
}
