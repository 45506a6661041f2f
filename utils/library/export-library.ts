import { backupFormat, backupVersion } from './backup';
import { openLibrary } from './database';
import type { SavedArticle } from './saved-article';

/** A record as the backup holds it: without what belongs to this one library. */
function toBackupRecord({ key: _key, change: _change, ...record }: SavedArticle): string {
  return JSON.stringify(record);
}

/**
 * The whole library as JSON, in parts of one record each, so that it need not fit into one string. Damaged records
 * are written as they are. Rejects with the browser's error where the library cannot be read.
 */
export async function* exportLibrary(): AsyncGenerator<string> {
  const db = await openLibrary();
  const head = { format: backupFormat, version: backupVersion, exportedAt: new Date().toISOString() };
  yield `${JSON.stringify(head).slice(0, -1)},"articles":[`;
  let separator = '\n';
  for (const id of await db.getAllKeys('articles')) {
    const record = await db.get('articles', id);
    if (!record) continue;
    yield separator + toBackupRecord(record);
    separator = ',\n';
  }
  yield '\n]}\n';
}
