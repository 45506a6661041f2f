import type { Article } from '../article/article';
import { parseArticle } from '../article/parse-article';
import type { SaveResult } from '../messaging';
import { toFailure } from './failure';
import { toPageKey } from './page-key';
import { putRecord } from './put-record';
import { recordVersion } from './saved-article';
import { takeChangeNumbers, write } from './write';

/**
 * Saves an article as it was read. A page that is in the library already is updated and keeps its id and the time it
 * was first saved. Answers only once the article is on the disk, or says why it is not; nothing is ever half written.
 */
export async function saveArticle(article: Article): Promise<SaveResult> {
  const parsed = parseArticle(article);
  if (!parsed.ok) return { ok: false, failure: 'unknown' };
  const key = toPageKey(parsed.article.url);
  const now = new Date().toISOString();
  try {
    return await write(async (tx) => {
      const before = await tx.objectStore('articles').index('key').get(key);
      const id = before?.id ?? crypto.randomUUID();
      await putRecord(tx, {
        version: recordVersion,
        id,
        key,
        savedAt: before?.savedAt ?? now,
        updatedAt: now,
        change: await takeChangeNumbers(tx),
        article: parsed.article,
      });
      return { ok: true, id, updated: before !== undefined };
    });
  } catch (error) {
    return { ok: false, failure: toFailure(error) };
  }
}
