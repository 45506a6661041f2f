import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { Misuse, runCommand, type Streams } from '../scripts/command';
import { callForEach, choosePages } from './in-chromium';
import { medianOf, type Round, toTimeTable } from './time-table';

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
  if (!values.data || !Number(values.pages) || !rounds) throw new Misuse(`Usage: ${usage}`);
  const answers = await callForEach<Round<'Qingye' | 'Readability'>[]>(
    choosePages(values.data, Number(values.pages)),
    { entry: 'bench/extract-page', name: 'timePage', args: [rounds] },
    stderr,
  );
  const times = answers.map(({ answer }) => medianOf(answer));
  stdout.write(`${times.length} pages in Chromium, the median of ${rounds} rounds each, in milliseconds\n`);
  stdout.write(toTimeTable(times, ['Qingye', 'Readability']));
  return 0;
}

/** `bench:extract`: times the pipeline beside Readability on the same pages. Exit codes 0 and 2. */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => timePages(args, { stdout, stderr }));
}
