import type { Article } from '../../utils/article/article';

const megabyte = 2 ** 20;
const hash = '0123456789abcdef'.repeat(4);

/**
 * A damaged backup of so many megabytes: an article, images whose bytes have another hash, a line without an end as long as a quarter of
 * it, another article, and no last line. Made of few blobs that are used again and again, so that making it takes no memory.
 */
export function makeLargeBackup(megabytes: number, articles: [Article, Article]): Blob {
  const [first, last] = articles.map((article) => JSON.stringify({ version: 2, article }));
  const data = `iVBOR${'A'.repeat(megabyte - 200)}`.slice(0, megabyte - 200);
  const image = new Blob([`${JSON.stringify({ image: hash, type: 'image/png', data })},\n`]);
  const noise = new Blob(['x'.repeat(megabyte)]);
  const long = Math.floor(megabytes / 4);
  return new Blob([
    `{"format":"qingye-library","version":2,"exportedAt":"2026-01-01T00:00:00Z","items":[\n${first},\n`,
    ...Array.from({ length: megabytes - long }, () => image),
    ...Array.from({ length: long }, () => noise),
    `\n${last},\n{"version":2,"article":{"ti`,
  ]);
}
