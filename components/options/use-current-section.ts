import { useEffect, useState } from 'preact/hooks';
import type { Section } from './section';

/** Id of the section that is being looked at: the first one with something in the upper half of the window. */
export function useCurrentSection(sections: readonly Section[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        setCurrent(sections.find(({ id }) => seen.has(id))?.id);
      },
      { rootMargin: '-80px 0px -50% 0px' },
    );
    for (const { id } of sections) {
      const element = document.getElementById(id);
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, []);
  return current;
}
