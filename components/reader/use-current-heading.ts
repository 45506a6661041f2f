import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { headingSelector } from './headings';

/** A heading counts as being read once it is this near to the top, in px: the height of the bar and some lines. */
const readingLine = 160;

/**
 * Index of the heading whose part is being read; -1 before the first. `count` is how many headings there are.
 * Listens on `window` in capture, so that it does not matter which element scrolls.
 */
export function useCurrentHeading(article: RefObject<HTMLElement | null>, count: number): number {
  const [current, setCurrent] = useState(-1);
  useEffect(() => {
    if (!count) return;
    let frame = 0;
    const measure = () => {
      frame = 0;
      const headings = [...(article.current?.querySelectorAll(headingSelector) ?? [])];
      setCurrent(headings.findLastIndex((heading) => heading.getBoundingClientRect().top < readingLine));
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(measure);
    };
    measure();
    window.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', onScroll, true);
    };
  }, [article, count]);
  return current;
}
