import { openLibrary } from './database';
import { deleteForGood } from './delete-for-good';
import { dropUnusedImages } from './drop-unused-images';
import { toFailure } from './failure';
import { toImageList } from './saved-image';
import { purgeArticles } from './trash';
import { write } from './write';

/** How much room the whole extension takes, and how safe it is. */
export interface StorageUse {
  /** Bytes that it takes and may take; undefined where the browser does not tell. */
  usage: number | undefined;
  quota: number | undefined;
  /** Whether the browser promised not to evict it. False is no danger in an extension with `unlimitedStorage`. */
  isPersisted: boolean;
}

/** What takes room in the library. */
export interface LibrarySpace extends StorageUse {
  articles: number;
  trashed: number;
  /** Earlier texts. */
  versions: number;
  images: number;
  imageBytes: number;
}

/** What the browser says of the extension's storage; does not reject. */
export async function readStorageUse(): Promise<StorageUse> {
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  const isPersisted = await navigator.storage?.persisted?.().catch(() => false);
  return { usage: estimate?.usage, quota: estimate?.quota, isPersisted: isPersisted ?? false };
}

/** What takes room in the library. Rejects with the browser's error where it cannot be opened. */
export async function measureSpace(): Promise<LibrarySpace> {
  const db = await openLibrary();
  const tx = db.transaction(['entries', 'trash', 'versions', 'images']);
  const [articles, trashed, versions, images] = await Promise.all([
    tx.objectStore('entries').count(),
    tx.objectStore('trash').count(),
    tx.objectStore('versions').count(),
    // Blobs know their size without being read.
    tx.objectStore('images').getAll(),
  ]);
  return {
    ...(await readStorageUse()),
    articles,
    trashed,
    versions,
    images: images.length,
    imageBytes: images.reduce((sum, { blob }) => sum + blob.size, 0),
  };
}

/** What can be let go where there is no space: articles in the list always stay. */
export type Freeable = 'trash' | 'versions' | 'images';

/** Lets images go; what they were is noted, so that they can be fetched again. */
async function freeImages(): Promise<void> {
  const ids = await (await openLibrary()).getAllKeys('imageLists');
  await write(async (tx) => {
    for (const id of ids) {
      const list = await tx.objectStore('imageLists').get(id);
      if (!list) continue;
      const images = list.images.map(({ src, ...image }) =>
        'hash' in image ? { src, missing: 'waiting' as const } : { src, ...image },
      );
      await tx.objectStore('imageLists').put(toImageList(id, images));
      await dropUnusedImages(tx, list.hashes);
    }
  });
}

/**
 * Lets everything of one sort go for good: what is in the trash, earlier texts, or stored images. Rejects with the browser's error,
 * and then all of it is still there.
 */
export async function freeSpace(what: Freeable): Promise<void> {
  if (what === 'trash') {
    const ids = await (await openLibrary()).getAllKeys('trash');
    // Where there is no room even to note what is gone, deleting alone still works.
    await purgeArticles(ids).catch((error) => {
      if (toFailure(error) !== 'quota') throw error;
      return deleteForGood(ids);
    });
  }
  if (what === 'images') await freeImages();
  if (what === 'versions')
    await write(async (tx) => {
      await tx.objectStore('versions').clear();
      const entries = tx.objectStore('entries');
      for (const entry of await entries.getAll())
        if (entry.earlier) await entries.put({ ...entry, earlier: 0 });
    });
}
