import type { SavedArticle, SavedEntry, SearchText } from './saved-article';
import { takeChangeNumbers, write } from './write';

/** All that a deletion took, whatever state it was in. */
export interface DeletedArticle {
  article: SavedArticle | undefined;
  entry: SavedEntry | undefined;
  text: SearchText | undefined;
}

/** Deletes an article; answers what is needed to bring it back. Rejects with the browser's error. */
export function deleteArticle(id: string): Promise<DeletedArticle> {
  return write(async (tx) => {
    const deleted = {
      article: await tx.objectStore('articles').get(id),
      entry: await tx.objectStore('entries').get(id),
      text: await tx.objectStore('texts').get(id),
    };
    for (const store of ['articles', 'entries', 'texts'] as const) await tx.objectStore(store).delete(id);
    await takeChangeNumbers(tx);
    return deleted;
  });
}

/**
 * Brings a deleted article back as it was, under a new change number. Where its page was saved again meanwhile, that
 * copy stays instead and the answer is false. Rejects with the browser's error.
 */
export function restoreArticle({ article, entry, text }: DeletedArticle): Promise<boolean> {
  return write(async (tx) => {
    const articles = tx.objectStore('articles');
    if (article?.key && (await articles.index('key').getKey(article.key))) return false;
    const change = await takeChangeNumbers(tx);
    if (article) await articles.put({ ...article, change });
    if (entry) await tx.objectStore('entries').put({ ...entry, change });
    if (text) await tx.objectStore('texts').put(text);
    return true;
  });
}
