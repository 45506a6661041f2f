import type { RefObject } from 'preact';
import { useCallback } from 'preact/hooks';

/** How to bring the nth element of a kind in the text into view, and the focus with it, so that Tab goes on from there. */
export function useScrollTo(text: RefObject<HTMLElement | null>): (selector: string, index: number) => void {
  return useCallback(
    (selector, index) => {
      const place = text.current?.querySelector('.content')?.querySelectorAll<HTMLElement>(selector)[index];
      place?.setAttribute('tabindex', '-1');
      place?.focus({ preventScroll: true });
      place?.scrollIntoView({ block: 'start' });
    },
    [text],
  );
}
