import { parseArticle } from '../article/parse-article';
import { keepArticle, toCandidate } from './keep-article';
import { takeChangeNumbers, write } from './write';

/**
 * Makes an earlier text of a saved article the present one; the one that was present becomes an earlier one. Answers false where one of
 * them is not there any more or damaged, and then nothing changes. Rejects with the browser's error.
 */
export function restoreVersion(id: string, hash: string): Promise<boolean> {
  const updatedAt = new Date().toISOString();
  return write(async (tx) => {
    const versions = tx.objectStore('versions');
    const [record, version, trashed] = await Promise.all([
      tx.objectStore('articles').get(id),
      versions.get([id, hash]),
      tx.objectStore('trash').getKey(id),
    ]);
    const parsed = parseArticle(version?.article);
    if (!record || !parsed.ok || trashed !== undefined) return false;
    await versions.delete([id, hash]);
    const change = await takeChangeNumbers(tx);
    const { savedAt } = record;
    await keepArticle(tx, toCandidate(parsed.article), record, { id, savedAt, updatedAt, change });
    return true;
  });
}
