import { Readability } from '@mozilla/readability';
import { readPage } from '@/utils/extract/read-page';

/** Milliseconds of one round. */
export interface Timing {
  qingye: number;
  readability: number;
}

function measure(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Times both on the same parsed page, in turn, so that what slows the machine slows both. Each leaves the page as it is:
 * Qingye by itself, Readability by working on a clone.
 */
export function timePage(html: string, url: string, rounds: number): Timing[] {
  const document = Document.parseHTMLUnsafe(html);
  const withQingye = () => readPage(document, { url });
  const withReadability = () => new Readability(document.cloneNode(true) as Document).parse();
  return Array.from({ length: rounds }, (_, round) => {
    // Who comes first changes, so that neither always pays for the other's memory.
    if (round % 2) return { readability: measure(withReadability), qingye: measure(withQingye) };
    return { qingye: measure(withQingye), readability: measure(withReadability) };
  });
}
