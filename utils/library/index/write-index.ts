import { foldText } from '../fold';
import type { ReadingState, SearchText } from '../saved-article';
import type { LibraryTransaction } from '../schema';
import { type DocTable, emptyTable, toPlace, toSegment } from './segment';
import { toKeys } from './terms';

/** What is searched of tags and note, folded. */
export const toMarks = ({ tags, note }: Pick<ReadingState, 'tags' | 'note'>): string =>
  foldText([...tags, note].filter(Boolean).join('\n'));

/** Changes what is said of a document in its segment's table. */
async function changeTable(
  tx: LibraryTransaction,
  doc: number,
  change: (table: DocTable, place: number) => void,
): Promise<void> {
  const docs = tx.objectStore('docs');
  const segment = toSegment(doc);
  const table = (await docs.get(segment)) ?? emptyTable(segment);
  change(table, toPlace(doc));
  await docs.put(table);
}

/** Makes a document of an article's text; answers its number. */
export async function addDoc(
  tx: LibraryTransaction,
  { id, title, body }: Omit<SearchText, 'doc'>,
  order: number,
  marks: string,
): Promise<number> {
  const counters = tx.objectStore('counters');
  const doc = (await counters.get('doc')) ?? 0;
  await counters.put(doc + 1, 'doc');
  await tx.objectStore('pending').put({ doc, keys: toKeys(foldText(title), foldText(body)) });
  await changeTable(tx, doc, (table, place) => {
    table.ids[place] = id;
    table.orders[place] = order;
    table.marks[place] = marks;
  });
  return doc;
}

/** Lets searches pass over a document from now on. */
export async function removeDoc(tx: LibraryTransaction, doc: number): Promise<void> {
  await tx.objectStore('pending').delete(doc);
  await changeTable(tx, doc, (table, place) => {
    table.ids[place] = '';
    table.marks[place] = '';
  });
}

/** Writes what is searched of an article's tags and note. */
export const setMarks = (tx: LibraryTransaction, doc: number, marks: string): Promise<void> =>
  changeTable(tx, doc, (table, place) => {
    table.marks[place] = marks;
  });
