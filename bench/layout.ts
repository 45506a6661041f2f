import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { Misuse, runCommand, type Streams } from '../scripts/command';
import { callForEach, choosePages } from './in-chromium';
import { medianOf, type Round, toTimeTable } from './time-table';

const usage = 'npm run --silent bench:layout -- --data DIR [--pages N] [--rounds N]';

async function timePages(args: string[], { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>) {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      pages: { type: 'string', default: '60' },
      rounds: { type: 'string', default: '5' },
    },
  });
  const rounds = Number(values.rounds);
  if (!values.data || !Number(values.pages) || !rounds) throw new Misuse(`Usage: ${usage}`);
  const answers = await callForEach<Round<'with layout' | 'without'>[]>(
    choosePages(values.data, Number(values.pages)),
    { entry: 'bench/layout-page', name: 'timeLayout', args: [rounds] },
    stderr,
  );
  const times = answers.map(({ answer }) => medianOf(answer));
  stdout.write(
    `${times.length} rendered pages, the pipeline with layout facts and without, in milliseconds\n`,
  );
  stdout.write(toTimeTable(times, ['with layout', 'without']));
  return 0;
}

/** `bench:layout`: times what layout facts add to the pipeline on rendered pages. Exit codes 0 and 2. */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => timePages(args, { stdout, stderr }));
}
