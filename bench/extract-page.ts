import { Readability } from '@mozilla/readability';
import { readPage } from '@/utils/extract/read-page';
import { measure } from './measure';

/**
 * Times both on the same parsed page, in turn, so that what slows the machine slows both. Each leaves the page as it is:
 * Qingye by itself, Readability by working on a clone.
 *
 * @returns milliseconds of each round
 */
export function timePage(html: string, url: string, rounds: number) {
  const document = Document.parseHTMLUnsafe(html);
  const withQingye = () => readPage(document, { url });
  const withReadability = () => new Readability(document.cloneNode(true) as Document).parse();
  return Array.from({ length: rounds }, (_, round) => {
    // Who comes first changes, so that neither always pays for the other's memory.
    if (round % 2) return { Readability: measure(withReadability), Qingye: measure(withQingye) };
    return { Qingye: measure(withQingye), Readability: measure(withReadability) };
  });
}
