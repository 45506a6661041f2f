import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import own from './labels/zh-news-metadata.json';

/** What a page is known to say, and by whom that is known. */
export interface Label {
  by: 'set' | 'own';
  isChinese: boolean;
  /** Names, of which one must be found; empty where the page is known to name nobody; undefined where nothing is known. */
  author?: string[];
  /** `year-month-day`, or undefined where nothing is known. */
  day?: string;
}

/** Year, month and day of a text as numbers, `2024-5-1`; undefined where it names no whole day. */
export function toDay(text: string | null | undefined): string | undefined {
  const parts = /(\d{4})\D+(\d{1,2})\D+(\d{1,2})/.exec(text ?? '')?.slice(1);
  return parts?.map(Number).join('-');
}

/** White space and letter case do not count in names. */
export const squeezeName = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** The words of a label of the sets: any of them makes a byline right, as the sets' own scorer has it. */
const words = (author: string) => author.split(/[\s、,，;；&]+| and /).filter(Boolean);

/**
 * All labels of an evaluation folder by page id: those of its sets (`author`, `date` of truth.jsonl), and ours.
 * @param files the pages' HTML files: each lies below its set
 */
export function readLabels(files: readonly string[]): Map<unknown, Label[]> {
  const labels = new Map<unknown, Label[]>();
  const add = (id: unknown, label: Label) => labels.set(id, [...(labels.get(id) ?? []), label]);
  for (const set of new Set(files.map((file) => dirname(dirname(file)))))
    for (const line of readFileSync(join(set, 'truth.jsonl'), 'utf8').split('\n').filter(Boolean)) {
      const { id, lang, author, date } = JSON.parse(line);
      if (author || date)
        add(id, {
          by: 'set',
          isChinese: lang === 'zh',
          author: author ? words(author) : undefined,
          day: toDay(date),
        });
    }
  for (const [id, { author, date }] of Object.entries(own.pages))
    add(id, { by: 'own', isChinese: true, author, day: toDay(date) });
  for (const id of own.withoutAuthor) add(id, { by: 'own', isChinese: false, author: [] });
  return labels;
}
