import { percentile } from './percentile';

/** Milliseconds of one round, by what was timed. */
export type Round<Name extends string> = Record<Name, number>;

/** Of several rounds on one page, the median of each thing timed. */
export function medianOf<Name extends string>(rounds: readonly Round<Name>[]): Round<Name> {
  const names = Object.keys(rounds[0] ?? {}) as Name[];
  const medians = names.map((name) => [
    name,
    percentile(
      rounds.map((round) => round[name]),
      50,
    ),
  ]);
  return Object.fromEntries(medians);
}

/**
 * A table of the percentiles over pages of two things timed beside each other, with the ratio of the first to the second.
 *
 * @param times the medians of each page, in milliseconds
 */
export function toTimeTable<Name extends string>(
  times: readonly Round<Name>[],
  [first, second]: readonly [Name, Name],
): string {
  const line = (cells: string[]) =>
    `${cells.map((cell, i) => (i ? cell.padStart(18) : cell.padEnd(8))).join('')}\n`;
  const all = (name: Name) => times.map((time) => time[name]);
  const row = (label: string, pick: (values: number[]) => number) => {
    const [mine, other] = [pick(all(first)), pick(all(second))];
    return line([label, mine.toFixed(1), other.toFixed(1), (mine / other).toFixed(2)]);
  };
  const rows = [50, 90, 95, 99].map((p) =>
    row(p === 50 ? 'median' : `p${p}`, (values) => percentile(values, p)),
  );
  const sum = row('sum', (values) => values.reduce((total, ms) => total + ms, 0));
  return line(['', first, second, 'ratio']) + rows.join('') + sum;
}
