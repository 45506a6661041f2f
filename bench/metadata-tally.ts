import { findBylineFaults } from './byline-faults';
import { type Label, squeezeName, toDay } from './metadata-labels';
import type { PageMetadata } from './metadata-page';

type Half = 'A' | 'B';

/** The lines of the table, in their order. */
const rows = [
  'author, Chinese, labelled by the sets',
  'date, Chinese, labelled by the sets',
  'author, others, labelled by the sets',
  'date, others, labelled by the sets',
  'author, our Chinese pages that name one',
  'all their authors and nobody else',
  'date, our Chinese pages',
  'no author invented on our Chinese pages without one',
  'no author invented on the pages without one',
  'bylines of at most 40 characters',
  'bylines of names only',
] as const;
type Row = (typeof rows)[number];

/** Counts what is right and what there is, by half, and remembers what is wrong in half A. */
export class MetadataTally {
  readonly wrong: string[] = [];
  readonly #counts = new Map<string, [right: number, all: number]>();

  /** Counts a page; `read` is undefined where it gave no article. */
  add(id: unknown, half: Half, read: PageMetadata | undefined, labels: readonly Label[]): void {
    const byline = read?.byline ?? '';
    const note = (row: Row, isRight: boolean, wanted: string, got: string) => {
      const [right, all] = this.#counts.get(row + half) ?? [0, 0];
      this.#counts.set(row + half, [right + Number(isRight), all + 1]);
      if (!isRight && half === 'A') this.wrong.push(`${id}: ${row}: "${got}" instead of "${wanted}"`);
    };
    for (const { by, isChinese, author, day } of labels) {
      const kind = isChinese ? 'Chinese' : 'others';
      if (author?.length) {
        const wanted = author.join(' ');
        const row: Row =
          by === 'set' ? `author, ${kind}, labelled by the sets` : 'author, our Chinese pages that name one';
        const got = squeezeName(byline).replace(/^by/, '');
        note(
          row,
          author.some((name) => got.includes(squeezeName(name))),
          wanted,
          byline,
        );
        const names = byline.split(/[、,]\s*/).map(squeezeName);
        const isExact = [...names].sort().join() === [...author].map(squeezeName).sort().join();
        if (by === 'own') note('all their authors and nobody else', isExact, wanted, byline);
      } else if (author) {
        const row: Row = isChinese
          ? 'no author invented on our Chinese pages without one'
          : 'no author invented on the pages without one';
        note(row, !byline, '', byline);
      }
      const dayRow: Row = by === 'set' ? `date, ${kind}, labelled by the sets` : 'date, our Chinese pages';
      if (day) note(dayRow, toDay(read?.time) === day, day, read?.time ?? '');
    }
    if (!read?.byline) return;
    const faults = findBylineFaults(byline, read.siteName);
    const isLong = faults.some((fault) => /^\d/.test(fault));
    note('bylines of at most 40 characters', !isLong, 'fewer', byline);
    note('bylines of names only', !faults.includes('more than names'), 'names', byline);
  }

  /** The figures as text, a line each: half A, half B, all. */
  toTable(): string {
    const cell =
      (...halves: Half[]) =>
      (row: Row) => {
        const counts = halves.map((half) => this.#counts.get(row + half) ?? [0, 0]);
        const sum = (at: 0 | 1) => counts.reduce((total, pair) => total + (pair[at] ?? 0), 0);
        return `${sum(0)} of ${sum(1)}`.padStart(14);
      };
    const columns = [cell('A'), cell('B'), cell('A', 'B')];
    const width = Math.max(...rows.map((row) => row.length));
    const head = `${''.padEnd(width)}${['half A', 'half B', 'all'].map((name) => name.padStart(14)).join('')}\n`;
    return (
      head + rows.map((row) => `${row.padEnd(width)}${columns.map((of) => of(row)).join('')}\n`).join('')
    );
  }
}
