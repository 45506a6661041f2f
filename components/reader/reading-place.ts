import type { Root } from 'hast';
import { walk } from '@/utils/article/hast';
import type { ReadingPosition } from '@/utils/library/saved-article';
import { placeSelector } from './text-places';

const tags = new Set(placeSelector.split(', '));

/** Blocks count as read once they are above this line, in px from the top: the height of the bar and a little. */
const readingLine = 80;
/** A place whose share is further off than this is another one: the text of the page was changed above it. */
const tolerance = 0.03;

/** The blocks that `placeSelector` selects in the shown article, in the same order: where each begins in the article. */
export function readPlaces(content: Root): ReadingPosition[] {
  const open: ReadingPosition[] = [];
  const places: ReadingPosition[] = [];
  let length = 0;
  walk(content, (node) => {
    if (node.type === 'text') {
      // Blocks begin with the first text behind their beginning; those without text with that of a later one.
      for (const place of open.splice(0)) place.offset = node.data?.offset ?? 0;
      length += node.value.length;
    } else if (tags.has(node.tagName)) {
      const place = { offset: 0, share: length };
      open.push(place);
      places.push(place);
    }
  });
  for (const place of places) place.share /= Math.max(1, length);
  return places;
}

/**
 * Index of the block at which reading goes on; -1 where that is none: nothing was read yet, or all of it. Found by its place in the
 * captured text, by its share where the text above it was changed since.
 */
export function findResumeIndex(
  places: readonly ReadingPosition[],
  { offset, share }: ReadingPosition,
): number {
  if (share <= 0 || share >= 1) return -1;
  const byOffset = places.findLastIndex((place) => place.offset <= offset);
  const found = places[byOffset];
  if (found && Math.abs(found.share - share) <= tolerance) return byOffset;
  return places.findLastIndex((place) => place.share <= share);
}

/**
 * How far the text in `main` is read: its first block that is not above the bar. The whole of it once its end is in sight.
 * Undefined where nothing is shown.
 */
export function measurePosition(
  main: HTMLElement,
  places: readonly ReadingPosition[],
): ReadingPosition | undefined {
  const content = main.querySelector('.content');
  const blocks = content?.querySelectorAll(placeSelector) ?? [];
  const last = places.at(-1);
  if (!content || !last || !blocks.length) return undefined;
  const { bottom, height } = content.getBoundingClientRect();
  if (!height) return undefined;
  if (bottom <= window.innerHeight + 1) return { offset: last.offset, share: 1 };
  // Their lower edges follow each other well enough for cutting in halves.
  let [low, high] = [0, Math.min(blocks.length, places.length) - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > readingLine) high = middle;
    else low = middle + 1;
  }
  return places[low];
}
