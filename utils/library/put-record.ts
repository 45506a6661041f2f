import { readLength } from '../article/length';
import { toPlainBody } from '../export/blocks';
import type { LibraryTransaction } from './database';
import { foldText } from './fold';
import { toOneLine } from './one-line';
import type { SavedArticle, SavedEntry } from './saved-article';

/** Longest excerpt in the list, in characters: two lines of it. */
const excerptLength = 160;

/** What the list shows of a record with this text. */
function toEntry({ key: _, article, ...record }: SavedArticle, text: string): SavedEntry {
  const { url, title, byline, source, siteName, lang, script } = article;
  const start = toOneLine(text.slice(0, 4 * excerptLength));
  return {
    ...record,
    url,
    title,
    byline,
    source,
    siteName,
    lang,
    script,
    excerpt: toExcerpt(start),
    characters: readLength(article.content).characters,
  };
}

/** The beginning of a text; a word that would be cut is left out. */
function toExcerpt(start: string): string {
  const characters = [...start];
  if (characters.length <= excerptLength) return start;
  return `${characters
    .slice(0, excerptLength)
    .join('')
    .replace(/\s[\p{Script=Latin}\p{M}'’-]*$/u, '')}…`;
}

/** Writes a record, what the list shows of it and what is searched. */
export async function putRecord(tx: LibraryTransaction, record: SavedArticle): Promise<void> {
  const { id, article } = record;
  const text = toPlainBody(article.content);
  const searched = { id, title: foldText(article.title), body: foldText(text).replace(/\s+/g, ' ') };
  // Each in a function of its own: where one throws, the others still have somebody who hears of their failure.
  const writes = [
    async () => tx.objectStore('articles').put(record),
    async () => tx.objectStore('entries').put(toEntry(record, text)),
    async () => tx.objectStore('texts').put(searched),
  ];
  await Promise.all(writes.map((put) => put()));
}
