import type { Article } from '../article/article';
import { parseArticle } from '../article/parse-article';
import type { SaveResult } from '../messaging';
import { explainFailure } from './failure';
import { sealSegments } from './index/seal';
import { findSamePage, keepArticle, makeId, toCandidate } from './keep-article';
import { takeChangeNumbers, write } from './write';

/**
 * Saves an article as it was read. A page that is in the library already is updated and keeps its id, the time it was
 * first saved and the reader's additions; where its text changed, the earlier one is kept. Another page of the same address
 * is an article of its own. Answers only once the article is on the disk and can be found, or says why it is not; nothing
 * is ever half written.
 */
export async function saveArticle(article: Article): Promise<SaveResult> {
  const parsed = parseArticle(article);
  if (!parsed.ok) return { ok: false, failure: 'unknown' };
  const candidate = toCandidate(parsed.article);
  const now = new Date().toISOString();
  try {
    const result = await write(async (tx) => {
      const before = await findSamePage(tx, candidate);
      const id = before?.id ?? (await makeId(tx, candidate));
      const change = await takeChangeNumbers(tx);
      const savedAt = before?.savedAt ?? now;
      await keepArticle(tx, candidate, before, { id, savedAt, updatedAt: now, change });
      return { ok: true as const, id, updated: before !== undefined };
    });
    // What is saved can be found already; where this fails, the next save does it.
    void sealSegments().catch(() => undefined);
    return result;
  } catch (error) {
    return { ok: false, failure: await explainFailure(error) };
  }
}
