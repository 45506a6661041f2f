import type { Article } from '../article/article';
import { parseArticle } from '../article/parse-article';
import { toPlainBody } from '../export/blocks';
import { toPageKey } from '../sites/page-key';
import { hashText } from './hash-text';
import { toWaiting } from './images/image-sources';
import { addToImageList } from './images/put-images';
import { isSamePage } from './index/same-page';
import { putRecord } from './put-record';
import { recordVersion, type SavedArticle } from './saved-article';
import type { LibraryTransaction } from './schema';

/** An article that is to be kept, with what it is known by. */
export interface Candidate {
  key: string;
  hash: string;
  text: string;
  article: Article;
}

/** What an article is known by. */
export function toCandidate(article: Article): Candidate {
  const text = toPlainBody(article.content);
  return { key: toPageKey(article.url), hash: hashText(text), text, article };
}

/** The record of the library that is the same page: the same text, else another state of it; undefined for a new page. */
export async function findSamePage(
  tx: LibraryTransaction,
  { key, hash, text }: Candidate,
): Promise<SavedArticle | undefined> {
  const records = await tx.objectStore('articles').index('key').getAll(key);
  return (
    records.find((record) => record.hash === hash) ??
    records.find((record) => {
      const parsed = parseArticle(record.article);
      return parsed.ok && isSamePage(toPlainBody(parsed.article.content), text);
    })
  );
}

/** An id for a new page, which two libraries agree on; another one where somebody made it meet that of another page. */
export async function makeId(tx: LibraryTransaction, { key, hash }: Candidate): Promise<string> {
  const id = hashText(`${key}\n${hash}`);
  const isTaken =
    (await tx.objectStore('articles').getKey(id)) ?? (await tx.objectStore('quarantine').getKey(id));
  return isTaken === undefined ? id : crypto.randomUUID();
}

/** Keeps the text that a record has, for one that is written over it. */
export async function keepVersion(tx: LibraryTransaction, record: SavedArticle): Promise<void> {
  const { id, hash, updatedAt, change, article } = record;
  await tx.objectStore('versions').put({ id, hash, updatedAt, change, article });
}

/**
 * Writes an article over the record of the same page, or as a new one: the earlier text is kept where it changed, and what
 * was in the trash comes out of it.
 */
export async function keepArticle(
  tx: LibraryTransaction,
  candidate: Candidate,
  before: SavedArticle | undefined,
  fields: Pick<SavedArticle, 'id' | 'savedAt' | 'updatedAt' | 'change'>,
): Promise<void> {
  const { key, hash, article } = candidate;
  if (before) await tx.objectStore('trash').delete(before.id);
  if (before && before.hash !== hash) {
    await keepVersion(tx, before);
    // A text that came back is no earlier one any more.
    await tx.objectStore('versions').delete([before.id, hash]);
  }
  await tx.objectStore('tombstones').delete(fields.id);
  await addToImageList(tx, fields.id, toWaiting(article));
  await putRecord(tx, { ...fields, version: recordVersion, key, hash, article });
}
