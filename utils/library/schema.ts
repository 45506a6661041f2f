import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { DocTable, PendingDoc, Postings } from './index/segment';
import type {
  EarlierVersion,
  QuarantinedRecord,
  ReadingState,
  SavedArticle,
  SavedEntry,
  SearchText,
  Tombstone,
  TrashedArticle,
} from './saved-article';
import type { ImageList, StoredImage } from './saved-image';

/**
 * `articles`, `versions`, `states`, `imageLists`, `images`, `trash`, `tombstones` and `quarantine` are the truth; `entries`,
 * `texts` and the search index (`docs`, `pending`, `postings`) are made from them, written in the same transaction.
 * `counters` holds the last change, the next document and the version of the index.
 */
export interface LibrarySchema extends DBSchema {
  articles: { key: string; value: SavedArticle; indexes: { key: string } };
  versions: { key: [id: string, hash: string]; value: EarlierVersion };
  states: { key: string; value: ReadingState };
  imageLists: { key: string; value: ImageList; indexes: { hashes: string } };
  images: { key: string; value: StoredImage };
  trash: { key: string; value: TrashedArticle; indexes: { trashedAt: string } };
  tombstones: { key: string; value: Tombstone; indexes: { change: number } };
  quarantine: { key: string; value: QuarantinedRecord };
  entries: {
    key: string;
    value: SavedEntry;
    indexes: {
      order: number;
      site: [site: string, order: number];
      tags: string;
      unread: number;
      starred: number;
      change: number;
    };
  };
  texts: { key: string; value: SearchText };
  docs: { key: number; value: DocTable };
  pending: { key: number; value: PendingDoc };
  postings: { key: number; value: Postings };
  counters: { key: 'change' | 'doc' | 'index'; value: number };
}

export const storeNames = [
  'articles',
  'versions',
  'states',
  'imageLists',
  'images',
  'trash',
  'tombstones',
  'quarantine',
  'entries',
  'texts',
  'docs',
  'pending',
  'postings',
  'counters',
] as const satisfies (keyof LibrarySchema)[];

type StoreNames = (typeof storeNames)[number][];

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
/** A transaction over all stores that writes; one that upgrades does as well. */
export type LibraryTransaction = IDBPTransaction<LibrarySchema, StoreNames, 'readwrite' | 'versionchange'>;
