import { openLibrary } from './database';
import { dropUnusedImages } from './drop-unused-images';
import { toImageList } from './saved-image';
import { purgeArticles } from './trash';
import { write } from './write';

/** What takes room, and how safe it is. */
export interface LibrarySpace {
  articles: number;
  trashed: number;
  /** Earlier texts. */
  versions: number;
  images: number;
  imageBytes: number;
  /** Bytes that the whole extension takes and may take; undefined where the browser does not tell. */
  usage: number | undefined;
  quota: number | undefined;
  /** Whether the browser promised not to evict it. False is no danger in an extension with `unlimitedStorage`. */
  isPersisted: boolean;
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
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  const isPersisted = await navigator.storage?.persisted?.().catch(() => false);
  return {
    articles,
    trashed,
    versions,
    images: images.length,
    imageBytes: images.reduce((sum, { blob }) => sum + blob.size, 0),
    usage: estimate?.usage,
    quota: estimate?.quota,
    isPersisted: isPersisted ?? false,
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
  if (what === 'trash') await purgeArticles(await (await openLibrary()).getAllKeys('trash'));
  if (what === 'images') await freeImages();
  if (what === 'versions')
    await write(async (tx) => {
      await tx.objectStore('versions').clear();
      const entries = tx.objectStore('entries');
      for (const entry of await entries.getAll())
        if (entry.earlier) await entries.put({ ...entry, earlier: 0 });
    });
}
