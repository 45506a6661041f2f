import { openLibrary } from '../database';
import type { ImageGap, SavedImage, StoredImage } from '../saved-image';
import { write } from '../write';
import { hashBytes } from './hash-bytes';
import { findImageType } from './image-type';
import { addToImageList, putImages } from './put-images';

/** Largest image and largest sum of one call, in bytes. */
export const maxImageBytes = 5 * 1024 * 1024;
const maxTotalBytes = 40 * 1024 * 1024;

/** Images of one article that are fetched at once. */
const atOnce = 4;

/**
 * Fetches an image's bytes: by a host permission, or out of the page. Need not read on behind `maxBytes`; rejects where it cannot.
 */
export type FetchImage = (src: string, maxBytes: number) => Promise<Blob | 'too-large'>;

export interface KeptImages {
  stored: number;
  /** Those that could not be had, and why. */
  missing: { src: string; missing: ImageGap }[];
}

type Fetched = { image: SavedImage; stored?: StoredImage };

async function fetchOne(src: string, fetchImage: FetchImage, room: number): Promise<Fetched> {
  const gap = (missing: ImageGap): Fetched => ({ image: { src, missing } });
  if (room <= 0) return gap('too-many');
  try {
    const blob = await fetchImage(src, maxImageBytes);
    if (blob === 'too-large' || blob.size > maxImageBytes) return gap('too-large');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const type = findImageType(bytes);
    if (!type) return gap('not-an-image');
    const hash = await hashBytes(bytes);
    return { image: { src, hash }, stored: { hash, blob: new Blob([bytes], { type }) } };
  } catch {
    return gap('failed');
  }
}

/**
 * Fetches the images of a saved article that are not stored yet, a few at a time, and stores each at once: broken off, the
 * next call goes on. What could not be had is noted and tried again by the next call. Rejects with the browser's error where
 * the library cannot be written, with the signal's reason where it was ended.
 */
export async function keepImages(
  id: string,
  fetchImage: FetchImage,
  { signal }: { signal?: AbortSignal } = {},
): Promise<KeptImages> {
  const list = await (await openLibrary()).get('imageLists', id);
  const kept: KeptImages = { stored: 0, missing: [] };
  const wanted = (list?.images ?? []).filter((image) => 'missing' in image && image.missing !== 'too-many');
  const fetching: Promise<Fetched>[] = [];
  let room = maxTotalBytes;
  for (const index of wanted.keys()) {
    signal?.throwIfAborted();
    for (const { src } of wanted.slice(fetching.length, index + atOnce))
      fetching.push(fetchOne(src, fetchImage, room));
    const { image, stored } = await (fetching[index] as Promise<Fetched>);
    room -= stored?.blob.size ?? 0;
    await write(async (tx) => {
      // Purged meanwhile, the article needs no images.
      if ((await tx.objectStore('articles').getKey(id)) === undefined) return;
      await addToImageList(tx, id, [image]);
      await putImages(tx, stored ? [stored] : []);
    });
    if ('hash' in image) kept.stored += 1;
    else kept.missing.push(image);
  }
  return kept;
}
