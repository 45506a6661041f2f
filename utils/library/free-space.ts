import { openLibrary } from './database';
import { deleteForGood } from './delete-for-good';
import { dropUnusedImages } from './drop-unused-images';
import { toFailure } from './failure';
import { inBatches, type Report } from './in-batches';
import { toImageList } from './saved-image';
import { purgeArticles } from './trash';
import { write } from './write';

/** What can be let go where there is no space: articles in the list always stay. */
export type Freeable = 'trash' | 'versions' | 'images';

/** The articles that have something to let go, and how it goes: a transaction for some of them. */
interface Freeing {
  listIds(): Promise<string[]>;
  free(ids: readonly string[]): Promise<unknown>;
}

const freeTrash: Freeing = {
  listIds: async () => (await openLibrary()).getAllKeys('trash'),
  // Where there is no room even to note what is gone, deleting alone still works.
  free: (ids) =>
    purgeArticles(ids).catch((error) => {
      if (toFailure(error) !== 'quota') throw error;
      return deleteForGood(ids);
    }),
};

const freeVersions: Freeing = {
  async listIds() {
    const keys = await (await openLibrary()).getAllKeys('versions');
    return [...new Set(keys.map(([id]) => id))];
  },
  free: (ids) =>
    write(async (tx) => {
      for (const id of ids) {
        await tx.objectStore('versions').delete(IDBKeyRange.bound([id], [id, []]));
        const entry = await tx.objectStore('entries').get(id);
        if (entry) await tx.objectStore('entries').put({ ...entry, earlier: 0 });
      }
    }),
};

/** What the images were is noted, so that they can be fetched again. */
const freeImages: Freeing = {
  async listIds() {
    const ids = await (await openLibrary()).getAllKeysFromIndex('imageLists', 'hashes');
    return [...new Set(ids)];
  },
  free: (ids) =>
    write(async (tx) => {
      for (const id of ids) {
        const list = await tx.objectStore('imageLists').get(id);
        if (!list) continue;
        const images = list.images.map(({ src, ...image }) =>
          'hash' in image ? { src, missing: 'waiting' as const } : { src, ...image },
        );
        await tx.objectStore('imageLists').put(toImageList(id, images));
        await dropUnusedImages(tx, list.hashes);
      }
    }),
};

const freeings: Record<Freeable, Freeing> = {
  trash: freeTrash,
  versions: freeVersions,
  images: freeImages,
};

/**
 * Lets everything of one sort go for good: what is in the trash, earlier texts, or stored images. `report` hears of how many articles it is
 * gone; `signal` ends it between two transactions. Answers whether all of it went. Rejects with the browser's error, and then what was
 * not reported is still there.
 */
export async function freeSpace(
  what: Freeable,
  report: Report = () => undefined,
  signal: AbortSignal = new AbortController().signal,
): Promise<boolean> {
  const { listIds, free } = freeings[what];
  const ids = await listIds();
  const { done, error } = await inBatches(ids, free, report, signal);
  if (error !== undefined) throw error;
  return done.length === ids.length;
}
