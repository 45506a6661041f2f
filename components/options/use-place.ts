import { useEffect } from 'preact/hooks';
import type { Section } from './section';

/** The element that the address names: a section, a setting, or a section by a name of earlier versions. */
function findPlace(sections: readonly Section[]): HTMLElement | null {
  const name = location.hash.slice(1);
  const section = sections.find(({ id, formerIds }) => id === name || formerIds?.includes(name));
  return document.getElementById(section?.id ?? name);
}

/**
 * Goes to the section or setting that the address names, at the beginning and whenever it changes, and puts the focus there. The
 * browser would not: the page is drawn after it has looked.
 *
 * @param onLeave called before, so that a search hides nothing of it
 */
export function usePlace(sections: readonly Section[], onLeave: () => void): void {
  useEffect(() => {
    const go = () => {
      const place = findPlace(sections);
      if (!place) return;
      onLeave();
      // Once it is drawn.
      requestAnimationFrame(() => {
        place.scrollIntoView();
        place.focus({ preventScroll: true });
      });
    };
    go();
    addEventListener('hashchange', go);
    return () => removeEventListener('hashchange', go);
  }, []);
}
