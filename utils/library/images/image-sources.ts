import type { Article } from '../../article/article';
import { walk } from '../../article/hast';
import type { SavedImage } from '../saved-image';

/** Images of one article that are kept at most. */
export const maxImages = 200;

const isRemote = (src: unknown): src is string => typeof src === 'string' && /^https?:/i.test(src);

/** Addresses of an article's images on the web, in the order of the text, without repeats; what is in the text itself is not among them. */
export function listImageSources({ content, leadImage }: Article): string[] {
  const sources = new Set<string>();
  walk(content, (node) => {
    if (node.type === 'element' && node.tagName === 'img' && isRemote(node.properties.src))
      sources.add(node.properties.src);
  });
  if (isRemote(leadImage?.src)) sources.add(leadImage.src);
  return [...sources];
}

/** What an article's list of images says before anybody has fetched them. */
export const toWaiting = (article: Article): SavedImage[] =>
  listImageSources(article).map((src, index) => ({
    src,
    missing: index < maxImages ? 'waiting' : 'too-many',
  }));

/** Two lists of one article's images as one, by address: what either has stored is stored. */
export function mergeImages(known: readonly SavedImage[], added: readonly SavedImage[]): SavedImage[] {
  const merged = new Map(known.map((image) => [image.src, image]));
  for (const image of added) {
    const before = merged.get(image.src);
    const isNews = 'hash' in image || image.missing !== 'waiting';
    const isBetter = !before || ('missing' in before && isNews);
    if (isBetter) merged.set(image.src, image);
  }
  return [...merged.values()];
}
