import { foldText } from '../fold';
import type { ReadingState, SearchText } from '../saved-article';
import type { LibraryTransaction } from '../schema';
import { type DocTable, emptyTable, toPlace, toSegment } from './segment';
import { toKeys } from './terms';

/** What is searched of tags and note, folded. */
export const toMarks = ({ tags, note }: Pick<ReadingState, 'tags' | 'note'>): string =>
  foldText([...tags, note].filter(Boolean).join('\n'));

/** Tables that a transaction has read and changed; a bulk change would else write the same table hundreds of times. */
const changed = new WeakMap<LibraryTransaction, Map<number, DocTable>>();

/** Changes what is said of a document in its segment's table; `flushTables` writes it. */
async function changeTable(
  tx: LibraryTransaction,
  doc: number,
  change: (table: DocTable, place: number) => void,
): Promise<void> {
  const tables = changed.get(tx) ?? new Map<number, DocTable>();
  changed.set(tx, tables);
  const segment = toSegment(doc);
  const table = tables.get(segment) ?? (await tx.objectStore('docs').get(segment)) ?? emptyTable(segment);
  tables.set(segment, table);
  change(table, toPlace(doc));
}

/** Writes the tables that a transaction has changed; the last thing it does. */
export async function flushTables(tx: LibraryTransaction): Promise<void> {
  for (const table of changed.get(tx)?.values() ?? []) await tx.objectStore('docs').put(table);
  changed.delete(tx);
}

/** Forgets them, where the index is made anew. */
export const forgetTables = (tx: LibraryTransaction): boolean => changed.delete(tx);

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
