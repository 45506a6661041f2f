import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DataPage } from '../scripts/extract/data';

/** What is known about a page of an evaluation folder, for measuring only. */
export interface Truth {
  /** Name of the set it is of. */
  set: string;
  lang: string;
  /** `article`, `listing` and so on, in the set that says so. */
  type?: string;
  title?: string;
  /** The article's text, its lines in order. */
  text: string;
  /** F1 of Readability on the same page, where the set holds it. */
  readability?: number;
}

/** Whether a page is an article, by the sets that hold nothing else and by the kinds of the set that names kinds. */
export const isArticle = ({ type, set }: Truth): boolean =>
  type ? type === 'article' || type === 'documentation' : set !== 'forums';

/** Whether a page is a list, a collection or that of a shop. */
export const isList = ({ type }: Truth): boolean =>
  type === 'listing' || type === 'collection' || type === 'product';

/** The truth about pages by their id, read beside them: each page lies in a folder of its set. */
export function readTruth(pages: readonly DataPage[]): Map<unknown, Truth> {
  const truths = new Map<unknown, Truth>();
  for (const folder of new Set(pages.flatMap(({ file }) => (file ? dirname(dirname(file)) : [])))) {
    const others = join(folder, 'baselines.json');
    const baselines = existsSync(others) ? JSON.parse(readFileSync(others, 'utf8')) : {};
    for (const line of readFileSync(join(folder, 'truth.jsonl'), 'utf8').split('\n').filter(Boolean)) {
      const { id, lang, type, title, text } = JSON.parse(line);
      truths.set(id, {
        set: basename(folder),
        lang,
        type,
        title,
        text,
        readability: baselines[id]?.readability?.[0],
      });
    }
  }
  return truths;
}
