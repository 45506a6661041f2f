import { openLibrary } from '../database';
import type { ImageGap } from '../saved-image';

/** The stored images of an article by their address on the web, and why others are not stored. */
export interface ArticleImages {
  stored: Map<string, Blob>;
  missing: Map<string, ImageGap>;
}

/**
 * The images of a saved article. Pixels are read from the disk only when a blob is; where the browser has lost a blob, it is
 * missing as `failed`. Rejects with the browser's error where the library cannot be opened.
 */
export async function readImages(id: string): Promise<ArticleImages> {
  const tx = (await openLibrary()).transaction(['imageLists', 'images']);
  const list = await tx.objectStore('imageLists').get(id);
  const found: ArticleImages = { stored: new Map(), missing: new Map() };
  for (const image of list?.images ?? []) {
    if ('missing' in image) found.missing.set(image.src, image.missing);
    else {
      const blob = (await tx.objectStore('images').get(image.hash))?.blob;
      if (blob) found.stored.set(image.src, blob);
      else found.missing.set(image.src, 'failed');
    }
  }
  return found;
}
