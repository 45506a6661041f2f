import { readPage } from '@/utils/extract/read-page';

/** Reads a page as the reader does and lets go of the article; whether there was one. */
export function readAndDrop(html: string, url: string): boolean {
  return readPage(Document.parseHTMLUnsafe(html), { url }).ok;
}
