import { readPage } from '@/utils/extract/read-page';

/** What was read about an article; null for what the page does not have. */
export interface PageMetadata {
  byline: string | null;
  source: string | null;
  editor: string | null;
  siteName: string | null;
  /** The modified time where the page gives no other. */
  time: string | null;
}

/** Reads a page inside Chromium and answers what it says about its article, or undefined where it has none. */
export function readMetadata(html: string, url: string): PageMetadata | undefined {
  const reading = readPage(Document.parseHTMLUnsafe(html), { url });
  if (!reading.ok) return undefined;
  const { byline, source, editor, siteName, publishedTime, modifiedTime } = reading.article;
  return {
    byline: byline ?? null,
    source: source ?? null,
    editor: editor ?? null,
    siteName: siteName ?? null,
    time: publishedTime ?? modifiedTime ?? null,
  };
}
