import type { SavedImage, StoredImage } from '../saved-image';
import { toImageList } from '../saved-image';
import type { LibraryTransaction } from '../schema';
import { mergeImages } from './image-sources';

/** Adds to what is known of an article's images. */
export async function addToImageList(
  tx: LibraryTransaction,
  id: string,
  images: readonly SavedImage[],
): Promise<void> {
  const known = (await tx.objectStore('imageLists').get(id))?.images ?? [];
  const merged = mergeImages(known, images);
  if (merged.length) await tx.objectStore('imageLists').put(toImageList(id, merged));
}

/** Stores pixels, where they are not stored yet. */
export async function putImages(tx: LibraryTransaction, stored: readonly StoredImage[]): Promise<void> {
  const images = tx.objectStore('images');
  for (const image of stored) if ((await images.getKey(image.hash)) === undefined) await images.put(image);
}
