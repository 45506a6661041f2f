import Readability from '@mozilla/readability/Readability.js';

/** The steps of Readability 0.6.0 that `parse` calls in this order. */
interface Internals {
  _articleTitle: string;
  _removeScripts(document: Document): void;
  _prepDocument(): void;
  _grabArticle(): Element | null;
}

/** Marks an element so that it is known again in Readability's result. */
export const markAttribute = 'data-qingye-mark';

/**
 * Runs Readability over a document, which it consumes, and answers the marks of the elements it kept and of the ones it
 * chose at the top: the best candidate and the siblings it took along. Empty where it found nothing.
 *
 * Only its choice is used, never its markup: what is kept is rebuilt from the captured page, so that every character
 * stays accounted for. Its own clean-up of addresses and nesting would be work for nothing, and is switched off.
 */
export function runReadability(
  document: Document,
  charThreshold: number,
  title: string,
): { kept: Set<string>; tops: string[] } {
  const reader = new Readability(document, { charThreshold }) as unknown as Internals;
  reader._removeScripts(document);
  reader._prepDocument();
  reader._articleTitle = title;
  const content = reader._grabArticle();
  const kept = new Set<string>();
  const tops: string[] = [];
  if (!content) return { kept, tops };
  for (const element of content.querySelectorAll(`[${markAttribute}]`)) {
    const mark = element.getAttribute(markAttribute) ?? '';
    kept.add(mark);
    if (!element.parentElement?.closest(`[${markAttribute}]`)) tops.push(mark);
  }
  return { kept, tops };
}
