import type { LibraryDatabase } from '../schema';

/** Articles, what the list shows of them, folded texts, and the number of the last change. */
export function createFirstStores(db: LibraryDatabase): void {
  db.createObjectStore('articles', { keyPath: 'id' }).createIndex('key', 'key');
  db.createObjectStore('entries', { keyPath: 'id' });
  db.createObjectStore('texts', { keyPath: 'id' });
  db.createObjectStore('counters');
}
