import type { ReadingPosition } from '@/utils/library/saved-article';
import { keepPosition } from '@/utils/library/set-state';

/** Positions that are still being written, by article. */
const leftAt = new Map<string, ReadingPosition>();

/** Notes how far a saved article is read, as `keepPosition` does. One that is lost is no harm; what is wrong with the library shows elsewhere. */
export function noteLeftAt(id: string, position: ReadingPosition, isLast: boolean): void {
  leftAt.set(id, position);
  void keepPosition(id, position, isLast)
    .catch(() => undefined)
    .then(() => leftAt.get(id) === position && leftAt.delete(id));
}

/** Where an article was left that is opened again before this is written; asked before the article is read from the library. */
export const findLeftAt = (id: string): ReadingPosition | undefined => leftAt.get(id);
