import { writeFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { featureNames } from '@/utils/extract/classifier/features/read-features';
import { callForEach, choosePages } from '../bench/in-chromium';
import { readTruth } from '../bench/truth';
import { Misuse, runCommand, type Streams, toPath } from './command';
import { learn, type PageRows } from './train/learn';

const usage = 'npm run --silent train -- --data DIR [--out FILE]';
const shipped = 'utils/extract/classifier/weights.generated.json';

async function train(args: string[], { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>) {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, out: { type: 'string', default: shipped } },
  });
  if (!values.data) throw new Misuse(`Usage: ${usage}`);
  const pages = choosePages(values.data);
  const truths = readTruth(pages);
  const answers = await callForEach<PageRows>(
    pages,
    { entry: 'scripts/train/in-page', name: 'readRows' },
    stderr,
  );
  const weights = learn(
    answers.flatMap(({ page, answer }) => {
      const truth = truths.get(page.id);
      return truth ? [{ answer, truth }] : [];
    }),
  );
  stdout.write(`${answers.length} pages, ${featureNames.length} features\n`);
  writeFileSync(toPath(values.out), `${JSON.stringify(weights)}\n`);
  stdout.write(`${values.out} has ${(JSON.stringify(weights).length / 1000).toFixed(1)} kB\n`);
  return 0;
}

/** `train`: learns the weights of the block classifier from an evaluation folder. Exit codes 0 and 2. */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => train(args, { stdout, stderr }));
}
