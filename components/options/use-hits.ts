import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { foldWithPlaces, toTerms } from '@/utils/library/fold';

/** Name of the highlight, as the style sheet knows it. */
const name = 'hits';

/**
 * Marks the words of a query wherever they stand in a part of the page. Nothing is added to the page: the browser paints the
 * ranges. Browsers that cannot, only leave away what is not found.
 */
export function useHits(part: RefObject<HTMLElement | null>, query: string): void {
  useEffect(() => {
    if (!('highlights' in CSS) || !part.current) return;
    const terms = toTerms(query);
    const ranges = terms.length ? [...findRanges(part.current, terms)] : [];
    CSS.highlights.set(name, new Highlight(...ranges));
    return () => void CSS.highlights.delete(name);
  }, [query]);
}

function* findRanges(part: HTMLElement, terms: readonly string[]): Generator<Range> {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    // What is not in normal form folds to other places.
    if (data.normalize('NFC') !== data) continue;
    const { folded, starts, ends } = foldWithPlaces(data);
    for (const term of terms)
      for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
        const range = new Range();
        range.setStart(node, starts[at] ?? 0);
        range.setEnd(node, ends[at + term.length - 1] ?? data.length);
        yield range;
      }
  }
}
