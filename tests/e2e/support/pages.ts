import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageReply, type SiteServer } from '../harness/server.ts';

/** What a fixture folder promises. */
export interface ExpectedPage {
  url: string;
  metadata: Record<string, string | null>;
  paragraphs: string[];
  noise?: string[];
  images?: string[];
  notImages?: string[];
  outcome?: string;
}

const testsFolder = join(import.meta.dirname, '..', '..');

/** Expectation of a fixture, by its folder (`pages/www.tftnews.com--seed`). */
export function readExpected(folder: string): ExpectedPage {
  return JSON.parse(readFileSync(join(testsFolder, folder, 'expected.json'), 'utf8'));
}

/** Serves a fixture under the address it is expected at, byte by byte, and answers its expectation. */
export function servePage(server: SiteServer, folder: string): ExpectedPage {
  const expected = readExpected(folder);
  server.serve(expected.url, { body: readFileSync(join(testsFolder, folder, 'source.html')) });
  for (const image of expected.images ?? []) server.serve(image, imageReply);
  return expected;
}

/** Folders of all fixtures of a kind. */
export function findPages(kind: 'pages' | 'pages-bad'): string[] {
  return readdirSync(join(testsFolder, kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${kind}/${name}`);
}

export const seedFolder = 'pages/www.tftnews.com--seed';
