import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { walk } from '@/utils/article/hast';
import type { Converted } from './use-converted';

/** A mended place that was gone to: its number from 1, what stands there now, and what stood there before. */
export interface MendedPlace {
  number: number;
  text: string;
  original: string;
}

export interface MendedPlaces {
  /** How many there are in title and text. */
  count: number;
  isMarked: boolean;
  setMarked(isMarked: boolean): void;
  /** The place that was gone to last, if any. */
  place: MendedPlace | undefined;
  /** Goes this many places on, from the last to the first again, and leaves the focus where it is. */
  go(step: number): void;
}

function countMended({ article, titleMended }: Converted): number {
  let count = titleMended?.length ?? 0;
  walk(article.content, (node) => {
    if (node.type === 'text') count += node.data?.mended?.length ?? 0;
  });
  return count;
}

/** The places of a text that were mended, and the way from one to the next once they are marked. */
export function useMended(text: RefObject<HTMLElement | null>, converted: Converted): MendedPlaces {
  const [isMarked, setMarked] = useState(false);
  const [place, setPlace] = useState<MendedPlace>();
  const findMarks = () => [...(text.current?.querySelectorAll<HTMLElement>('.mended') ?? [])];
  const count = countMended(converted);

  // Before it is painted: marks without a way in by Tab would be passed over by whoever presses it at once.
  useLayoutEffect(() => {
    setPlace(undefined);
    const [first] = findMarks();
    // One way into the marks by Tab.
    if (first) first.tabIndex = 0;
  }, [isMarked, converted.article]);

  const go = (step: number) => {
    const marks = findMarks();
    const last = place ? place.number - 1 : step > 0 ? -1 : 0;
    const index = (last + step + marks.length) % marks.length;
    const mark = marks[index];
    if (!mark) return;
    for (const other of marks) {
      other.tabIndex = other === mark ? 0 : -1;
      other.classList.toggle('is-current', other === mark);
    }
    mark.scrollIntoView({ block: 'center' });
    setPlace({ number: index + 1, text: mark.textContent ?? '', original: mark.dataset.original ?? '' });
  };
  return { count, isMarked: isMarked && count > 0, setMarked, place, go };
}
