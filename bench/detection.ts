import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { Misuse, runCommand, type Streams } from '../scripts/command';
import type { Detection } from './detection-page';
import { gzipSize } from './gzip-size';
import { halfOf } from './half-of';
import { callForEach, choosePages } from './in-chromium';
import { percentile } from './percentile';
import { isArticle, isList, readTruth } from './truth';

const usage = 'npm run --silent bench:detection -- --data DIR [--wrong]';

async function judgePages(args: string[], { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>) {
  const options = { data: { type: 'string' }, wrong: { type: 'boolean', default: false } } as const;
  const { values } = parseArgs({ args, options });
  if (!values.data) throw new Misuse(`Usage: ${usage}`);
  const chosen = choosePages(values.data);
  const truths = readTruth(chosen);
  // One set names hosts alone, and its articles would all count as home pages.
  const pages = chosen.map((page) =>
    truths.get(page.id)?.set === 'zh-news' && URL.canParse(page.url)
      ? { ...page, url: new URL(`/${page.id}.html`, page.url).href }
      : page,
  );
  const call = { entry: 'bench/detection-page', name: 'detect', args: [5] };
  const answers = await callForEach<Detection>(pages, call, stderr);
  const rows = answers.flatMap(({ page, answer }) => {
    const truth = truths.get(page.id);
    return truth ? [{ ...answer, id: page.id, half: halfOf(page.id, page.url), truth }] : [];
  });
  const groups = {
    'articles, Chinese': rows.filter(({ truth }) => isArticle(truth) && truth.lang === 'zh'),
    'articles, others': rows.filter(({ truth }) => isArticle(truth) && truth.lang !== 'zh'),
    'lists and shop pages': rows.filter(({ truth }) => isList(truth)),
  };
  const share = <Item>(of: Item[], is: (item: Item) => boolean) =>
    `${of.filter(is).length} of ${of.length}`.padStart(14);
  stdout.write(
    `${'taken for articles'.padEnd(24)}${['gate', 'judgement', 'half A', 'half B', 'by itself', 'half A', 'half B'].map((name) => name.padStart(14)).join('')}\n`,
  );
  for (const [name, group] of Object.entries(groups)) {
    const opens = (row: Detection) => row.passes && row.opensByItself;
    const inHalves = (is: (row: Detection) => boolean) =>
      ['A', 'B']
        .map((half) =>
          share(
            group.filter((row) => row.half === half),
            is,
          ),
        )
        .join('');
    const reads = ({ readable }: Detection) => readable;
    stdout.write(
      `${name.padEnd(24)}${share(group, ({ passes }) => passes)}${share(group, reads)}${inHalves(reads)}${share(group, opens)}${inHalves(opens)}\n`,
    );
  }
  const closed = rows.filter((row) => row.passes && !row.opensByItself);
  const open = rows.filter((row) => row.passes && row.opensByItself);
  const ends = ({ endsEarly }: Detection) => endsEarly;
  stdout.write(
    `read in vain, but ended early  ${share(closed, ends)}; of those that open ${share(open, ends)}\n`,
  );
  const times = {
    gate: rows.map(({ gate }) => gate),
    'judgement of what was read': rows.map(({ judgement }) => judgement),
    together: rows.map(({ gate, judgement }) => gate + judgement),
  };
  for (const [name, of] of Object.entries(times))
    stdout.write(
      `${name.padEnd(30)}median ${percentile(of, 50).toFixed(2)} ms, 95% below ${percentile(of, 95).toFixed(2)} ms\n`,
    );
  const size = await gzipSize('utils/detect/is-readable.ts');
  stdout.write(`the gate alone, minified and gzipped: ${size} bytes\n`);
  if (values.wrong)
    for (const { id, half, readable, reason, truth } of rows)
      if (half === 'A' && ((isArticle(truth) && !readable) || (isList(truth) && readable)))
        stdout.write(`${id}: ${truth.type ?? truth.set} judged ${readable}: ${reason}\n`);
  return 0;
}

/**
 * `bench:detection`: how many article pages and how many lists and shop pages both stages take for articles, by halves of the
 * sites, what they cost and what the gate weighs. `--wrong` lists mistakes in half A. Exit codes 0 and 2.
 */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => judgePages(args, { stdout, stderr }));
}
