import { parseArticle } from '../article/parse-article';
import { hideRecord, putDerived } from './put-record';
import { toQuarantined } from './quarantine-record';
import { blankState } from './saved-article';
import type { LibraryTransaction } from './schema';

/** Puts a record aside as it is, because of a field that is wrong: out of the list and of searches. */
export async function putAside(tx: LibraryTransaction, id: string, field: string): Promise<void> {
  const record: unknown = await tx.objectStore('articles').get(id);
  await tx.objectStore('quarantine').put(toQuarantined(id, field, record));
  await tx.objectStore('articles').delete(id);
  await hideRecord(tx, id);
}

/** Writes what is made of a stored record, or puts the record aside where it is damaged; answers whether it is sound. */
export async function deriveOrPutAside(tx: LibraryTransaction, id: string): Promise<boolean> {
  const record = await tx.objectStore('articles').get(id);
  const parsed = parseArticle(record?.article);
  if (!record || !parsed.ok) {
    await putAside(tx, id, parsed.ok ? '' : parsed.field);
    return false;
  }
  const state = await tx.objectStore('states').get(id);
  await putDerived(tx, { ...record, article: parsed.article }, state ?? blankState(id));
  return true;
}
