import { openLibrary } from './database';
import type { LibraryDatabase } from './schema';

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

/** Images looked at in one go: few enough not to hold up a key. */
const pageSize = 500;

/** How many images are stored, and their bytes. Blobs know their size without being read. */
async function measureImages(db: LibraryDatabase): Promise<Pick<LibrarySpace, 'images' | 'imageBytes'>> {
  let images = 0;
  let imageBytes = 0;
  let range: IDBKeyRange | undefined;
  for (;;) {
    const page = await db.getAll('images', range, pageSize);
    const last = page.at(-1);
    if (!last) return { images, imageBytes };
    images += page.length;
    for (const { blob } of page) imageBytes += blob.size;
    range = IDBKeyRange.lowerBound(last.hash, true);
  }
}

/** What takes room in the library. Rejects with the browser's error where it cannot be opened. */
export async function measureSpace(): Promise<LibrarySpace> {
  const db = await openLibrary();
  const [use, articles, trashed, versions, images] = await Promise.all([
    readStorageUse(),
    db.count('entries'),
    db.count('trash'),
    db.count('versions'),
    measureImages(db),
  ]);
  return { ...use, articles, trashed, versions, ...images };
}
