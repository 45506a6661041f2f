import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { Misuse, runCommand, type Streams } from '../scripts/command';
import type { PageLine } from '../scripts/extract/line';
import { halfOf } from './half-of';
import { callForEach, choosePages } from './in-chromium';
import { type Score, scoreText, withHeadline } from './score';
import { readTruth, type Truth } from './truth';

const usage = 'npm run --silent bench:quality -- --data DIR [--worst N]';

interface Row extends Score {
  id: unknown;
  half: 'A' | 'B';
  truth: Truth;
}

async function scorePages(args: string[], { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>) {
  const options = { data: { type: 'string' }, worst: { type: 'string', default: '0' } } as const;
  const { values } = parseArgs({ args, options });
  if (!values.data) throw new Misuse(`Usage: ${usage}`);
  const pages = choosePages(values.data);
  const call = { entry: 'scripts/extract/in-page', name: 'extractPage' };
  const answers = await callForEach<PageLine>(pages, call, stderr);
  const lines = new Map(answers.map(({ page, answer }) => [page.id, answer]));
  const truths = readTruth(pages);
  const rows = pages.flatMap(({ id, url }): Row[] => {
    const truth = truths.get(id);
    if (!truth) return [];
    const { text = '', title } = lines.get(id) ?? {};
    const whole = withHeadline(text, truth.title ?? title ?? '', truth.text);
    return [{ id, half: halfOf(id, url), truth, ...scoreText(truth.text, whole) }];
  });
  stdout.write(toTable(rows));
  const worst = [...rows].sort((a, b) => a.f1 - b.f1).slice(0, Number(values.worst));
  if (worst.length) stdout.write('\nworst pages\n');
  for (const { id, f1, precision, recall, half, truth } of worst)
    stdout.write(
      `${String(id).padEnd(18)}F1 ${cell(f1)}  P ${cell(precision)}  R ${cell(recall)}  Readability ${cell(truth.readability ?? Number.NaN)}  half ${half}  ${truth.lang} ${truth.type ?? ''}\n`,
    );
  return 0;
}

const cell = (value: number) => (Number.isNaN(value) ? '-' : value.toFixed(3)).padStart(7);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** F1, precision, recall and the halves, set by set, with the same of Readability where it is known. */
function toTable(rows: readonly Row[]): string {
  const groups: [string, Row[]][] = [...new Set(rows.map(({ truth }) => truth.set))].flatMap((set) => {
    const inSet = rows.filter(({ truth }) => truth.set === set);
    const chinese = inSet.filter(({ truth }) => truth.lang === 'zh');
    const kinds = new Set(inSet.map(({ truth }) => truth.type));
    return [
      [set, inSet] as [string, Row[]],
      // The two worst of a small set weigh as much as all the rest.
      ...(inSet.length < 50
        ? [[`  without its two worst`, [...inSet].sort((a, b) => a.f1 - b.f1).slice(2)] as [string, Row[]]]
        : []),
      ...(chinese.length && chinese.length < inSet.length ? [['  Chinese', chinese] as [string, Row[]]] : []),
      ...(kinds.size > 1
        ? [...kinds].map((kind): [string, Row[]] => [
            `  ${kind}`,
            inSet.filter(({ truth }) => truth.type === kind),
          ])
        : []),
    ];
  });
  groups.push(['all Chinese', rows.filter(({ truth }) => truth.lang === 'zh')], ['all', [...rows]]);
  const head = ['pages', 'F1', 'P', 'R', 'half A', 'half B', '< .5', 'Readability'];
  const table = groups.map(([name, group]) => {
    const of = (half: 'A' | 'B') => mean(group.filter((row) => row.half === half).map(({ f1 }) => f1));
    const theirs = group.flatMap(({ truth }) => truth.readability ?? []);
    return `${name.padEnd(24)}${[
      String(group.length).padStart(7),
      ...[
        group.map(({ f1 }) => f1),
        group.map(({ precision }) => precision),
        group.map(({ recall }) => recall),
      ].map((values) => cell(mean(values))),
      cell(of('A')),
      cell(of('B')),
      String(group.filter(({ f1 }) => f1 < 0.5).length).padStart(7),
      cell(theirs.length === group.length ? mean(theirs) : Number.NaN).padStart(12),
    ].join('')}\n`;
  });
  return `${''.padEnd(24)}${head.map((name, i) => name.padStart(i === 7 ? 12 : 7)).join('')}\n${table.join('')}`;
}

/**
 * `bench:quality`: F1 of the extracted text beside the truth, per set, Chinese apart, by halves of the sites; `--worst` lists
 * the pages it is lowest on. Exit codes 0 and 2.
 */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => scorePages(args, { stdout, stderr }));
}
