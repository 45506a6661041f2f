import { parseArticle } from '../../article/parse-article';
import { toPlainBody } from '../../export/blocks';
import { hashText } from '../hash-text';
import type { UpgradeTransaction } from '../migrations';
import { toQuarantined } from '../quarantine-record';
import type { SavedArticle } from '../saved-article';
import type { LibraryDatabase } from '../schema';

/** A record of version 1: without the hash. */
type FirstRecord = Omit<SavedArticle, 'version' | 'hash'> & { version: 1 };

function createStores(db: LibraryDatabase, tx: UpgradeTransaction): void {
  db.createObjectStore('versions', { keyPath: ['id', 'hash'] });
  db.createObjectStore('states', { keyPath: 'id' });
  db.createObjectStore('imageLists', { keyPath: 'id' }).createIndex('hashes', 'hashes', { multiEntry: true });
  db.createObjectStore('images', { keyPath: 'hash' });
  db.createObjectStore('trash', { keyPath: 'id' }).createIndex('trashedAt', 'trashedAt');
  db.createObjectStore('tombstones', { keyPath: 'id' }).createIndex('change', 'change');
  db.createObjectStore('quarantine', { keyPath: 'id' });
  db.createObjectStore('docs', { keyPath: 'segment' });
  db.createObjectStore('pending', { keyPath: 'doc' });
  db.createObjectStore('postings');
  const entries = tx.objectStore('entries');
  entries.createIndex('order', 'order');
  entries.createIndex('site', ['site', 'order']);
  entries.createIndex('tags', 'tags', { multiEntry: true });
  entries.createIndex('unread', 'unread');
  entries.createIndex('starred', 'starred');
  entries.createIndex('change', 'change');
}

/**
 * Adds everything but the article itself: reading state, earlier versions, images, trash and the search index. Articles get
 * the hash of their text; one that cannot be read is put aside as it is.
 */
export async function addStoresAndHashes(db: LibraryDatabase, tx: UpgradeTransaction): Promise<void> {
  createStores(db, tx);
  const articles = tx.objectStore('articles');
  for (const id of await articles.getAllKeys()) {
    const record = (await articles.get(id)) as FirstRecord | undefined;
    const parsed = parseArticle(record?.article);
    if (record && parsed.ok) {
      const hash = hashText(toPlainBody(parsed.article.content));
      await articles.put({ ...record, version: 2, hash, article: parsed.article });
    } else {
      await articles.delete(id);
      await tx.objectStore('quarantine').put(toQuarantined(id, parsed.ok ? '' : parsed.field, record));
    }
  }
}
