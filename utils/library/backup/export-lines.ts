import { openLibrary } from '../database';
import type { LibraryDatabase } from '../schema';
import { toBase64 } from './base64';
import { backupEnd, toHead } from './format';

/** An article of the library as the backup holds it: without what belongs to this one library. Undefined for one that is gone. */
async function readArticleItem(db: LibraryDatabase, id: string): Promise<object | undefined> {
  const tx = db.transaction(['articles', 'quarantine', 'states', 'versions', 'imageLists', 'trash']);
  const [record, quarantined, state, versions, list, trashed] = await Promise.all([
    tx.objectStore('articles').get(id),
    tx.objectStore('quarantine').get(id),
    tx.objectStore('states').get(id),
    tx.objectStore('versions').getAll(IDBKeyRange.bound([id], [id, []])),
    tx.objectStore('imageLists').get(id),
    tx.objectStore('trash').get(id),
  ]);
  const whole: unknown = record ?? quarantined?.record;
  if (typeof whole !== 'object' || whole === null) return undefined;
  const { key: _key, change: _change, ...fields } = whole as Record<string, unknown>;
  const { id: _id, change: _stateChange, ...own } = state ?? { id, change: 0 };
  return {
    ...fields,
    ...(state && { state: own }),
    ...(versions.length && {
      versions: versions.map(({ updatedAt, article }) => ({ updatedAt, article })),
    }),
    ...(list && { images: list.images }),
    ...(trashed && { trashedAt: trashed.trashedAt }),
  };
}

/** An image as the backup holds it; undefined where its bytes cannot be had. */
async function readImageItem(db: LibraryDatabase, hash: string): Promise<object | undefined> {
  try {
    const image = await db.get('images', hash);
    if (!image) return undefined;
    const bytes = new Uint8Array(await image.blob.arrayBuffer());
    return { image: hash, type: image.blob.type, data: toBase64(bytes) };
  } catch {
    // The file that the browser keeps it in is gone.
    return undefined;
  }
}

/**
 * A backup of the library, or of some of its articles, in lines: each article, deleted and damaged ones included, and behind
 * it the images that it shows first. One record is in memory at a time. Rejects with the browser's error where the library
 * cannot be read.
 */
export async function* exportLines(ids?: readonly string[]): AsyncGenerator<string> {
  const db = await openLibrary();
  const all = ids ?? [...(await db.getAllKeys('articles')), ...(await db.getAllKeys('quarantine'))];
  const written = new Set<string>();
  yield toHead(new Date().toISOString());
  let separator = '';
  for (const id of all) {
    const item = await readArticleItem(db, id);
    if (!item) continue;
    yield separator + JSON.stringify(item);
    separator = ',\n';
    for (const hash of (await db.get('imageLists', id))?.hashes ?? []) {
      if (written.has(hash)) continue;
      written.add(hash);
      const image = await readImageItem(db, hash);
      if (image) yield separator + JSON.stringify(image);
    }
  }
  yield backupEnd;
}
