import { toPlainBody } from '../export/blocks';
import { toEntry, toOrder } from './entry';
import { addDoc, removeDoc, setMarks, toMarks } from './index/write-index';
import { blankState, type ReadingState, type SavedArticle } from './saved-article';
import type { LibraryTransaction } from './schema';

const versionsOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** Takes an article out of the list and of searches; the rest of it stays. */
export async function hideRecord(tx: LibraryTransaction, id: string): Promise<void> {
  const text = await tx.objectStore('texts').get(id);
  if (typeof text?.doc === 'number') await removeDoc(tx, text.doc);
  await tx.objectStore('texts').delete(id);
  await tx.objectStore('entries').delete(id);
}

/** Writes what is made of a record: its line in the list, its text and, where that changed, its document of the index. */
export async function putDerived(
  tx: LibraryTransaction,
  record: SavedArticle,
  state: ReadingState,
): Promise<void> {
  const { id, article } = record;
  const { title } = article;
  const body = toPlainBody(article.content).normalize('NFC');
  const order = toOrder(record);
  const earlier = await tx.objectStore('versions').count(versionsOf(id));
  const before = await tx.objectStore('texts').get(id);
  if (before && before.title === title && before.body === body)
    await setMarks(tx, before.doc, toMarks(state));
  else {
    if (before) await removeDoc(tx, before.doc);
    const doc = await addDoc(tx, { id, title, body }, order, toMarks(state));
    await tx.objectStore('texts').put({ id, doc, title, body });
  }
  await tx.objectStore('entries').put(toEntry(record, body, state, earlier, order));
}

/** Writes a record and all that is made of it, beside the reading state that is there. */
export async function putRecord(tx: LibraryTransaction, record: SavedArticle): Promise<void> {
  const state = (await tx.objectStore('states').get(record.id)) ?? blankState(record.id);
  await tx.objectStore('articles').put(record);
  await putDerived(tx, record, state);
}
