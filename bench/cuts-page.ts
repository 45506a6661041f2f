import { readPage } from '@/utils/extract/read-page';
import { followingSuffix } from '@/utils/noise/cut-following';

/** The texts that a page lost only because they follow a marker such as 相关阅读; runs inside Chromium. */
export function readCuts(html: string, url: string): string[] {
  const reading = readPage(Document.parseHTMLUnsafe(html), { url });
  return reading.ok
    ? reading.article.removals.filter(({ rule }) => rule.endsWith(followingSuffix)).map(({ text }) => text)
    : [];
}
