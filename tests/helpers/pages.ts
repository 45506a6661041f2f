import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePage } from '@/scripts/clean/decode';
import { parsePage } from '@/scripts/clean/parse';

/** What must come out of a page; docs/fixtures.md tells the keys. */
export interface Expected {
  url: string;
  about: string;
  readable?: boolean;
  outcome?: string;
  metadata?: Record<string, string | null>;
  paragraphs?: string[];
  captions?: string[];
  lookalikes?: string[];
  noise?: string[];
  /** Author and time of each post of a thread. */
  posts?: [author: string | null, time: string | null][];
  /** Markup that the article must, and must not, have when it is written as HTML. */
  html?: string[];
  notHtml?: string[];
  leftOut?: string[];
  /** The article as Markdown, where the folder has an `expected.md`. */
  markdown?: string | undefined;
  images?: string[];
  notImages?: string[];
}

export interface PageFixture {
  name: string;
  expected: Expected;
  /** The page as a document of its own, parsed anew at each call. */
  parse(): Document;
}

/** All page fixtures of a folder of tests. */
export function readPageFixtures(folder: 'pages' | 'pages-bad'): PageFixture[] {
  const root = join(import.meta.dirname, '..', folder);
  return readdirSync(root).map((name) => {
    const expected = JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8')) as Expected;
    const url = expected.url ?? 'https://bad.example/page.html';
    return {
      name,
      expected: { ...expected, url, markdown: readOptional(join(root, name, 'expected.md')) },
      parse: () => parsePage(decodePage(readFileSync(join(root, name, 'source.html'))), url),
    };
  });
}

/** The text of a file, where there is one. */
function readOptional(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** A text without white space. */
export const squeezed = (text: string) => text.replace(/\s+/g, '');
