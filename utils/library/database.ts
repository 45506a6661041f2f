import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { SavedArticle, SavedEntry, SearchText } from './saved-article';

export const databaseName = 'qingye-library';
/** Version of the stores; never lowered. A browser refuses to open a higher one with older code. */
export const databaseVersion = 1;

/**
 * `articles` is the truth; `entries` and `texts` are made from it, written in the same transaction. `counters` holds
 * the number of the last change.
 */
export interface LibrarySchema extends DBSchema {
  articles: { key: string; value: SavedArticle; indexes: { key: string } };
  entries: { key: string; value: SavedEntry };
  texts: { key: string; value: SearchText };
  counters: { key: string; value: number };
}

export const storeNames: ('articles' | 'entries' | 'texts' | 'counters')[] = [
  'articles',
  'entries',
  'texts',
  'counters',
];
export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
export type LibraryTransaction = IDBPTransaction<LibrarySchema, typeof storeNames, 'readwrite'>;

let opened: Promise<LibraryDatabase> | undefined;
const forget = () => {
  opened = undefined;
};

/**
 * The open library; opened when first needed, and again after the browser closed it. Rejects with the browser's error
 * (`VersionError` where the data is newer than this code).
 */
export function openLibrary(): Promise<LibraryDatabase> {
  opened ??= openDB<LibrarySchema>(databaseName, databaseVersion, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) {
        db.createObjectStore('articles', { keyPath: 'id' }).createIndex('key', 'key');
        db.createObjectStore('entries', { keyPath: 'id' });
        db.createObjectStore('texts', { keyPath: 'id' });
        db.createObjectStore('counters');
      }
    },
    // A newer version of the extension waits until old pages let go.
    blocking(_currentVersion, _blockedVersion, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

/** Closes the library where it is open. */
export async function closeLibrary(): Promise<void> {
  const closing = opened;
  forget();
  (await closing)?.close();
}
