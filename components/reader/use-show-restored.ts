import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Brings what was put back last into view, once it is drawn. */
export function useShowRestored(text: RefObject<HTMLElement | null>, restored: readonly number[]): void {
  const before = useRef(restored);
  useEffect(() => {
    const added = restored.find((id) => !before.current.includes(id));
    if (added === undefined) {
      before.current = restored;
      return;
    }
    const place = text.current?.querySelector(`[data-removal="${added}"]`);
    // Where the text is converted first, it is drawn a moment later, and this runs again.
    if (!place) return;
    before.current = restored;
    place.scrollIntoView({ block: 'center' });
  });
}
