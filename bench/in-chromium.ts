import { readFileSync } from 'node:fs';
import { bundle } from '../scripts/bundle.mjs';
import { Misuse, type Streams, toPath } from '../scripts/command';
import { type DataPage, readData, readHtml } from '../scripts/extract/data';
import { toPageUrl } from '../scripts/extract/page-url';
import { browserMissing, findBrowser } from '../scripts/find-browser.mjs';
import { OfflineTab } from '../scripts/offline-tab';
import { everyNth } from './every-nth';

/** After how many pages the Chromium page is replaced by a fresh one. */
const renewal = 200;

/** The pages of an evaluation folder, or so many of them, spread evenly. */
export function choosePages(data: string, count = Number.POSITIVE_INFINITY): DataPage[] {
  return everyNth(readData(toPath(data)), count);
}

/**
 * Calls a function of a bundled script for each page, one after another in a Chromium page without network.
 *
 * @param entry path of the script below the top folder, without its ending
 * @param name the function; it is given the page's HTML, its address and `args`, and answers plain data
 * @returns pages and answers; pages that failed are named on `stderr` and left out
 */
export async function callForEach<Answer>(
  pages: readonly DataPage[],
  { entry, name, args = [] }: { entry: string; name: string; args?: unknown[] },
  stderr: Streams['stderr'],
): Promise<{ page: DataPage; answer: Answer }[]> {
  const program = findBrowser('chromium');
  if (!program) throw new Misuse(browserMissing('chromium'));
  const tab = new OfflineTab(program, readFileSync(await bundle(entry, 'browser'), 'utf8'), 120_000);
  const answers: { page: DataPage; answer: Answer }[] = [];
  try {
    for (const [index, page] of pages.entries()) {
      // Chromium keeps documents with players until a page is left, and slows down under them.
      if (index % renewal === renewal - 1) await tab.close();
      if (!page.file) continue;
      try {
        const answer = await tab.call<Answer>(name, readHtml(page.file), toPageUrl(page.url), ...args);
        answers.push({ page, answer });
      } catch (error) {
        stderr.write(`${page.id}: ${error instanceof Error ? error.message : error}\n`);
      }
    }
  } finally {
    await tab.close();
  }
  return answers;
}
