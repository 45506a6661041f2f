import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import type { ReadingPosition } from '@/utils/library/saved-article';
import { findResumeIndex, measurePosition, readPlaces } from './reading-place';
import { placeSelector } from './text-places';

/** Milliseconds behind a movement until the position is measured. */
const settled = 150;
/** Milliseconds between two notes of the position while the text is scrolled. */
const pause = 2000;
/** Milliseconds after which a text that was not scrolled counts as read: it may be shorter than the window. */
const glance = 10_000;

interface ReadingPlace {
  /** The element around the text. */
  text: RefObject<HTMLElement | null>;
  /** The article as it is shown. */
  article: Article;
  /** Where reading goes on; may be known only after the text is shown. */
  resume: ReadingPosition | undefined;
  /** Called once the text was brought there. */
  onResumed(): void;
  /**
   * Hears of the position as it changes, and where `isLast` when the text is left. Left out where it is nobody's business: nothing
   * is noted of what is not saved.
   */
  onPosition: ((position: ReadingPosition, isLast: boolean) => void) | undefined;
}

/** Brings the text to where reading stopped, unless the reader has scrolled already, and tells how far it is read. */
export function useReadingPlace({ text, article, resume, onResumed, onPosition }: ReadingPlace): void {
  const places = useMemo(() => readPlaces(article.content), [article]);
  const isTouched = useRef(false);
  /** The block that the text was brought to, and where that put it: scrolling that leaves it there was not the reader's. */
  const anchor = useRef<{ block: Element; top: number }>(undefined);
  const latest = useRef({ places, onPosition, onResumed });
  latest.current = { places, onPosition, onResumed };

  // Again when the text is converted, since that makes it longer or shorter.
  useLayoutEffect(() => {
    if (!resume || isTouched.current) return;
    const blocks = text.current?.querySelector('.content')?.querySelectorAll(placeSelector);
    const block = blocks?.[findResumeIndex(places, resume)];
    if (!block) return;
    block.scrollIntoView({ block: 'start', behavior: 'instant' });
    anchor.current = { block, top: block.getBoundingClientRect().top };
    latest.current.onResumed();
  }, [places, resume, text]);

  useEffect(() => {
    const openedAt = Date.now();
    let measuring: ReturnType<typeof setTimeout> | undefined;
    let noting: ReturnType<typeof setTimeout> | undefined;
    let position: ReadingPosition | undefined;
    let noted: ReadingPosition | undefined;
    const measure = () => text.current && measurePosition(text.current, latest.current.places);
    const note = (isLast: boolean) => {
      noting = undefined;
      if (!position || (!isLast && position === noted)) return;
      noted = position;
      latest.current.onPosition?.(position, isLast);
    };
    const onScroll = () => {
      const { block, top } = anchor.current ?? {};
      if (block && Math.abs(block.getBoundingClientRect().top - (top ?? 0)) < 2) return;
      anchor.current = undefined;
      isTouched.current = true;
      measuring ??= setTimeout(() => {
        measuring = undefined;
        position = measure() ?? position;
      }, settled);
      noting ??= setTimeout(() => note(false), pause);
    };
    const leave = () => {
      // What was scrolled was measured before: on its way out, the browser may have scrolled to where another view was.
      const whole = !isTouched.current && Date.now() - openedAt > glance ? measure() : undefined;
      if (whole?.share === 1) position = whole;
      note(true);
    };
    const onVisibility = () => document.visibilityState === 'hidden' && leave();
    window.addEventListener('scroll', onScroll, { capture: true, passive: true });
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      leave();
      clearTimeout(measuring);
      clearTimeout(noting);
      window.removeEventListener('scroll', onScroll, true);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [text]);
}
