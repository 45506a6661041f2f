/** Why an image of a saved article is not stored. `waiting`: nobody has tried yet. */
export type ImageGap = 'waiting' | 'failed' | 'not-an-image' | 'too-large' | 'too-many';

/** An image of a saved article: where its pixels are, or why there are none. */
export type SavedImage = { src: string; hash: string } | { src: string; missing: ImageGap };

/** The images of one saved article, in the order of the text. */
export interface ImageList {
  id: string;
  images: SavedImage[];
  /** Hashes of those that are stored, without repeats: what the index holds that finds unused ones. */
  hashes: string[];
}

/** The pixels of an image, once for all articles that show it. */
export interface StoredImage {
  /** SHA-256 in hexadecimal digits. */
  hash: string;
  /** Its type is that of the image. */
  blob: Blob;
}

/** The list of an article's images with what follows from it. */
export const toImageList = (id: string, images: SavedImage[]): ImageList => ({
  id,
  images,
  hashes: [...new Set(images.flatMap((image) => ('hash' in image ? [image.hash] : [])))],
});
