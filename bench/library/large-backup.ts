import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeSource } from './articles';

const megabyte = 2 ** 20;
const hash = '0123456789abcdef'.repeat(4);

/** A damaged backup of so many megabytes, in pieces. */
function* makePieces(megabytes: number): Generator<string> {
  const { makeArticle } = makeSource(7);
  const item = (index: number) => JSON.stringify({ version: 2, article: makeArticle(index) });
  const data = `iVBOR${'A'.repeat(megabyte)}`.slice(0, megabyte - 200);
  const image = `${JSON.stringify({ image: hash, type: 'image/png', data })},\n`;
  const noise = 'x'.repeat(megabyte);
  const long = Math.floor(megabytes / 4);
  yield `{"format":"qingye-library","version":2,"exportedAt":"2026-01-01T00:00:00Z","items":[\n${item(0)},\n`;
  for (let i = long; i < megabytes; i += 1) yield image;
  for (let i = 0; i < long; i += 1) yield noise;
  yield `\n${item(1)},\n{"version":2,"article":{"ti`;
}

/**
 * Writes a damaged backup of so many megabytes to a file: an article, images whose bytes have another hash, a line as long as a quarter of
 * it, another article, and no last line.
 */
export const writeLargeBackup = (file: string, megabytes: number): Promise<void> =>
  pipeline(Readable.from(makePieces(megabytes)), createWriteStream(file));
