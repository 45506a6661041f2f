import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page on which the reader must, or must not, open by itself. */
export interface OpeningPage {
  name: string;
  /** The address that its first line names. */
  url: string;
  html: string;
}

/** All pages of one of the two folders of `tests/opening`. */
export function readOpeningPages(kind: 'others' | 'articles'): OpeningPage[] {
  const folder = join(import.meta.dirname, '..', 'opening', kind);
  return readdirSync(folder).map((name) => {
    const html = readFileSync(join(folder, name), 'utf8');
    const url = /^<!-- (\S+) -->/.exec(html)?.[1];
    if (!url) throw new Error(`${name} names no address`);
    return { name: name.replace(/\.html$/, ''), url, html };
  });
}
