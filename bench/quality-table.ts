import type { DataPage } from '../scripts/extract/data';
import type { PageLine } from '../scripts/extract/line';
import { halfOf } from './half-of';
import { type Score, scoreText, withHeadline } from './score';
import type { Truth } from './truth';

/** A page, its score and what is known of it. */
export interface Row extends Score {
  id: unknown;
  half: 'A' | 'B';
  truth: Truth;
}

/** Scores the answers; a page without one counts as empty, a page without truth not at all. */
export function toRows(
  pages: readonly DataPage[],
  answers: readonly { page: DataPage; answer: PageLine }[],
  truths: ReadonlyMap<unknown, Truth>,
): Row[] {
  const lines = new Map(answers.map(({ page, answer }) => [page.id, answer]));
  return pages.flatMap(({ id, url }): Row[] => {
    const truth = truths.get(id);
    if (!truth) return [];
    const { text = '', title } = lines.get(id) ?? {};
    const whole = withHeadline(text, truth.title ?? title ?? '', truth.text);
    return [{ id, half: halfOf(id, url), truth, ...scoreText(truth.text, whole) }];
  });
}

/** A number between 0 and 1 for a table. */
export const cell = (value: number) => (Number.isNaN(value) ? '-' : value.toFixed(3)).padStart(7);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** F1, precision, recall and the halves, set by set, with the same of Readability where it is known. */
export function toTable(rows: readonly Row[]): string {
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
