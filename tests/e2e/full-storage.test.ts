import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import type { ExtensionGlobal, Tab } from './harness/types.ts';
import { exportAll, makeArticle, openLibrary, readKeys } from './support/library.ts';
import { text } from './support/messages.ts';
import { openReader, waitForReader, waitForStatus } from './support/reading.ts';

/** What somebody deletes elsewhere when told that the disk is full, in bytes: Chromium opens no database on one without a free byte. */
const ballast = join(tmpdir(), 'ballast');
const ballastSize = 4 * 2 ** 20;

/**
 * With `SMALL_DISK=1` and `TMPDIR` on a disk of 64 MB the disk itself is full, with `unlimitedStorage`; else the browser's quota is met
 * without that permission.
 */
const options = process.env.SMALL_DISK ? {} : { storageLimit: 8 };

/** Text that does not get smaller when it is compressed. */
const makeNoise = (length: number, seed: number): string => {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(0x4e00 + ((state >>> 9) % 20_000));
  }).join('');
};

/** Saves ever more articles by the background until one cannot be saved; answers how many were, and why no more. */
async function fill(page: Tab): Promise<{ saved: number; failure: string }> {
  for (let saved = 0; saved < 2000; saved += 1) {
    const article = makeArticle(
      `https://news.example/${saved}`,
      `第 ${saved} 篇`,
      makeNoise(50_000, saved + 1),
    );
    const answer = await page.evaluate(async (given) => {
      const { browser } = globalThis as unknown as ExtensionGlobal;
      return browser.runtime.sendMessage({ type: 'saveArticle', data: { article: given } });
    }, article);
    if (!answer.res?.ok) return { saved, failure: answer.res?.failure ?? answer.err };
  }
  return { saved: 2000, failure: 'none' };
}

const page = `<!doctype html><html lang="zh-TW"><meta charset="utf-8"><title>滿了也讀得到</title><body><article>
<h1>滿了也讀得到</h1>${Array.from({ length: 60 }, (_, i) => `<p>${makeNoise(2000, i + 7777)}。</p>`).join('')}</article></body></html>`;

describeInBrowsers('storage that is full', options, (use) => {
  it('is told of, harms nothing that was saved, and leaves the article in hand and the export', async () => {
    if (process.env.SMALL_DISK) writeFileSync(ballast, Buffer.alloc(ballastSize, 1));
    const library = await openLibrary(use());
    await use().limitStorage();
    const { saved, failure } = await fill(library);
    expect(failure).toBe('quota');
    expect(saved).toBeGreaterThan(5);

    use().server.serve('http://full.example/', page);
    const tab = await openReader(use(), 'http://full.example/');
    await tab.click(`[aria-label="${text('readerSave')}"]`);
    expect(await waitForStatus(tab)).toBe(text('save_quota'));
    await tab.click(`[aria-label="${text('readerCopy')}"]`);
    await tab.click('#panel-copy li:nth-child(2) button:enabled');
    expect(await waitForStatus(tab, text('save_quota'))).toBe(text('readerCopied_markdown'));
    await tab.close();

    rmSync(ballast, { force: true });
    const [articles = [], entries, texts] = await readKeys(library);
    expect(articles).toHaveLength(saved);
    expect([entries, texts]).toEqual([articles, articles]);
    const backup = await exportAll(library);
    expect(JSON.parse(backup).items).toHaveLength(saved);
    await library.evaluate((id) => {
      location.hash = `#/article/${id}`;
    }, articles[0] ?? '');
    expect((await waitForReader(library)).paragraphs.length).toBeGreaterThan(0);
    await library.close();
  });
});
