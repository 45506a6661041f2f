import { parseArticle } from '../../article/parse-article';
import { addToImageList } from '../images/put-images';
import { findSamePage, keepArticle, makeId, toCandidate } from '../keep-article';
import { hideRecord } from '../put-record';
import type { SavedArticle } from '../saved-article';
import type { LibraryTransaction } from '../schema';
import { putState } from '../set-state';
import type { ImportedArticle } from './parse-item';

export type ImportOutcome = 'added' | 'updated' | 'skipped';

/** The record that is the imported one: by its id where that is a page of the same address, else by its text. */
async function findRecord(
  tx: LibraryTransaction,
  { id }: ImportedArticle,
  candidate: ReturnType<typeof toCandidate>,
): Promise<SavedArticle | undefined> {
  const byId = id === undefined ? undefined : await tx.objectStore('articles').get(id);
  if (byId?.key === candidate.key && parseArticle(byId.article).ok) return byId;
  return findSamePage(tx, candidate);
}

/** An id for a page that is not in the library: its own, if no other page has it. */
async function chooseId(
  tx: LibraryTransaction,
  { id }: ImportedArticle,
  candidate: ReturnType<typeof toCandidate>,
): Promise<string> {
  if (id === undefined || (await tx.objectStore('articles').getKey(id)) !== undefined)
    return makeId(tx, candidate);
  return id;
}

/** Adds earlier texts that are not known yet. */
async function putVersions(
  tx: LibraryTransaction,
  record: Pick<SavedArticle, 'id' | 'hash' | 'change'>,
  versions: ImportedArticle['versions'],
): Promise<void> {
  for (const { updatedAt, article } of versions) {
    const { hash } = toCandidate(article);
    const isKnown =
      hash === record.hash || (await tx.objectStore('versions').getKey([record.id, hash])) !== undefined;
    if (!isKnown)
      await tx
        .objectStore('versions')
        .put({ id: record.id, hash, updatedAt, change: record.change, article });
  }
}

/**
 * Writes an imported article. What is in the library in the same or a later state stays; a text that is older than that is
 * kept as an earlier version, as one that is written over is. The reader's additions of the later change stand. A page that was
 * in the trash when it was exported, and is new here, goes there.
 */
export async function putImported(
  tx: LibraryTransaction,
  imported: ImportedArticle,
  change: number,
): Promise<ImportOutcome> {
  const candidate = toCandidate(imported.article);
  const before = await findRecord(tx, imported, candidate);
  const now = new Date().toISOString();
  const isOld = before !== undefined && (imported.updatedAt ?? '') <= before.updatedAt;
  const id = before?.id ?? (await chooseId(tx, imported, candidate));
  const savedAt = before?.savedAt ?? imported.savedAt ?? now;
  const updatedAt = imported.updatedAt ?? savedAt;
  const current = isOld ? before.hash : candidate.hash;
  const older = isOld ? [{ updatedAt, article: imported.article }] : [];
  await putVersions(tx, { id, hash: current, change }, [...imported.versions, ...older]);
  if (!isOld) await keepArticle(tx, candidate, before, { id, savedAt, updatedAt, change });
  await putAdditions(tx, imported, id, change);
  if (!before && imported.trashedAt) {
    await hideRecord(tx, id);
    const { title, url } = imported.article;
    await tx.objectStore('trash').put({ id, change, trashedAt: imported.trashedAt, title, url });
  }
  return before ? (isOld ? 'skipped' : 'updated') : 'added';
}

/** Writes the imported reading state where it is the later one, and adds to the list of images. */
async function putAdditions(
  tx: LibraryTransaction,
  { state, images }: ImportedArticle,
  id: string,
  change: number,
): Promise<void> {
  const known = await tx.objectStore('states').get(id);
  if (state && (!known || known.updatedAt < state.updatedAt)) await putState(tx, { ...state, id, change });
  await addToImageList(tx, id, images);
}
