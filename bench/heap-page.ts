import { readPage } from '@/utils/extract/read-page';

/** Parses a page, reads it as the reader does, and lets go of both. */
export function readAndDrop(html: string, url: string): void {
  readPage(Document.parseHTMLUnsafe(html), { url });
}

/** Parses a page and lets go of it: Chromium keeps some documents by itself, such as those with players. */
export function parseAndDrop(html: string): void {
  Document.parseHTMLUnsafe(html);
}
