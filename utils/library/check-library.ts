import { parseArticle } from '../article/parse-article';
import { openLibrary } from './database';
import { foldText } from './fold';
import { findKey, segmentSize, toPlace, toPostingsKey, toSegment, toShard } from './index/segment';
import { toKeys } from './index/terms';
import type { LibraryDatabase } from './schema';

const describeDifference = (what: string, one: readonly string[], other: readonly string[]): string[] => {
  const known = new Set(other);
  return one.filter((id) => !known.has(id)).map((id) => `${id}: ${what}`);
};

/** Ids that one store has and another lacks. */
async function compareStores(db: LibraryDatabase): Promise<string[]> {
  const tx = db.transaction(['articles', 'trash', 'quarantine', 'entries', 'texts', 'docs']);
  const [articles, trashed, aside, entries, texts, tables] = await Promise.all([
    tx.objectStore('articles').getAllKeys(),
    tx.objectStore('trash').getAllKeys(),
    tx.objectStore('quarantine').getAllKeys(),
    tx.objectStore('entries').getAllKeys(),
    tx.objectStore('texts').getAllKeys(),
    tx.objectStore('docs').getAll(),
  ]);
  const gone = new Set(trashed);
  const shown = articles.filter((id) => !gone.has(id));
  const indexed = tables.flatMap(({ ids }) => ids.filter(Boolean));
  return [
    ...describeDifference('is not in the list', shown, entries),
    ...describeDifference('is in the list without an article', entries, shown),
    ...describeDifference('has no text', shown, texts),
    ...describeDifference('has a text without an article', texts, shown),
    ...describeDifference('is searched without an article', indexed, shown),
    ...describeDifference('is in the trash without a record', trashed, [...articles, ...aside]),
    ...(new Set(indexed).size === indexed.length ? [] : ['the index has an article twice']),
  ];
}

/** What is wrong with one article in the list: its record, and its document of the index. */
async function checkOne(db: LibraryDatabase, id: string): Promise<string[]> {
  const [record, text] = await Promise.all([db.get('articles', id), db.get('texts', id)]);
  if (!parseArticle(record?.article).ok) return [`${id}: is damaged`];
  if (!text) return [];
  const table = await db.get('docs', toSegment(text.doc));
  if (table?.ids[toPlace(text.doc)] !== id) return [`${id}: its document belongs to another`];
  const wanted = toKeys(foldText(text.title), foldText(text.body));
  const pending = await db.get('pending', text.doc);
  if (pending) return pending.keys.join() === wanted.join() ? [] : [`${id}: other keys are searched`];
  const [key = 0] = wanted;
  const postings = await db.get('postings', toPostingsKey(toShard(key), toSegment(text.doc)));
  const at = postings ? findKey(postings.keys, key) : -1;
  const places = postings?.places.subarray(postings.starts[at] ?? 0, postings.starts[at + 1] ?? 0);
  const isFound = wanted.length === 0 || (at >= 0 && places?.includes(text.doc % segmentSize));
  return isFound ? [] : [`${id}: is not in the index`];
}

/**
 * What is wrong with the library, a sentence each; nothing where every article in it can be read, and list, texts and search index
 * agree with the articles. Reads everything: 1,000 articles take some seconds. Rejects with the browser's error.
 */
export async function findFaults(): Promise<string[]> {
  const db = await openLibrary();
  const faults = await compareStores(db);
  for (const id of await db.getAllKeys('entries')) faults.push(...(await checkOne(db, id)));
  return faults;
}
