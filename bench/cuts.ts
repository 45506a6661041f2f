import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { Misuse, runCommand, type Streams } from '../scripts/command';
import { labelLines } from '../scripts/train/labels';
import { callForEach, choosePages } from './in-chromium';
import { readTruth } from './truth';

const usage = 'npm run --silent bench:cuts -- --data DIR';

async function countCuts(args: string[], { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>) {
  const { values } = parseArgs({ args, options: { data: { type: 'string' } } });
  if (!values.data) throw new Misuse(`Usage: ${usage}`);
  const pages = choosePages(values.data);
  const truths = readTruth(pages);
  const call = { entry: 'bench/cuts-page', name: 'readCuts' };
  const answers = await callForEach<string[]>(pages, call, stderr);
  const cut = answers.filter(({ answer }) => answer.length);
  const harmed = cut.filter(({ page, answer }) =>
    labelLines(answer, truths.get(page.id)?.text ?? '').some((isText) => isText),
  );
  const lines = cut.reduce((sum, { answer }) => sum + answer.length, 0);
  stdout.write(
    `cut behind a marker on ${cut.length} of ${answers.length} pages, ${lines} lines; text of the article lost on ${harmed.length}\n`,
  );
  for (const { page, answer } of harmed)
    stdout.write(`  ${page.id}: ${answer.map((text) => text.trim().slice(0, 40)).join(' | ')}\n`);
  return 0;
}

/**
 * `bench:cuts`: how often everything behind a marker such as 相关阅读 is cut, and how often a line of the article with it.
 * Exit codes 0 and 2.
 */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => countCuts(args, { stdout, stderr }));
}
