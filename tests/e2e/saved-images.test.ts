import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import type { ExtensionGlobal, TestBrowser } from './harness/types.ts';
import { waitFor } from './harness/wait.ts';
import { makeArticle, openLibrary, saveArticles } from './support/library.ts';
import { text } from './support/messages.ts';
import { toPng } from './support/png.ts';
import { openPopup, openReader, waitForReader } from './support/reading.ts';
import { saveFromReader } from './support/saving.ts';

/** A picture as large as one that belongs to an article, with bytes behind it that make it another one for each name. */
const png = (name: string): Buffer => Buffer.concat([toPng(320, 200), Buffer.from(name)]);
const fill = '天地玄黃，宇宙洪荒。日月盈昃，辰宿列張。寒來暑往，秋收冬藏。閏餘成歲，律呂調陽。'.repeat(3);
const images = [
  'http://paper.example/own.png',
  'http://cdn.example/open.png',
  'http://cdn.example/closed.png',
  'http://cdn.example/gone.png',
];

/** Serves an article with an image of its own site, one that its neighbour shows everybody, one it does not, and one that is gone. */
function servePage(browser: TestBrowser, address: string): void {
  const figures = images.map(
    (src) => `<p>${fill}</p><figure><img src="${src}" width="640" height="400"></figure>`,
  );
  browser.server.serve(
    address,
    `<!doctype html><html lang="zh-TW"><meta charset="utf-8"><title>有圖的文章</title><body><article><h1>有圖的文章</h1>
    ${figures.join('')}<p>${fill}</p></article></body></html>`,
  );
  for (const src of images.slice(0, 3))
    browser.server.serve(src, {
      body: png(src),
      type: 'image/png',
      headers: src.includes('open') ? { 'access-control-allow-origin': '*' } : {},
    });
  browser.server.serve('http://cdn.example/gone.png', { body: '', status: 404 });
}

/** What the library holds of the images of its only article. */
async function readImageLists(browser: TestBrowser) {
  const background = await browser.background();
  return background.evaluate(async () => {
    void (globalThis as unknown as ExtensionGlobal).browser;
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const db = await settle(indexedDB.open('qingye-library'));
    const tx = db.transaction(['imageLists', 'images']);
    const lists = await settle(tx.objectStore('imageLists').getAll());
    const stored = await settle(tx.objectStore('images').getAll());
    const sizes = await Promise.all(
      stored.map(async ({ blob }) => (await (blob as Blob).arrayBuffer()).byteLength),
    );
    db.close();
    const images = lists.flatMap((list) => list.images as { src: string; missing?: string }[]);
    return { sizes: sizes.toSorted(), images: images.map(({ src, missing }) => [src, missing ?? 'stored']) };
  });
}

const expected = [
  [images[0], 'stored'],
  [images[1], 'stored'],
  [images[2], 'failed'],
  [images[3], 'failed'],
];

describeInBrowsers('images of a site that may be read', { hosts: ['images.example'] }, (use) => {
  it('are fetched from the saved article when asked, stored, and shown without the web', async () => {
    use().server.serve('https://images.example/photo.jpg', { body: png('photo'), type: 'image/png' });
    const library = await openLibrary(use());
    await saveArticles(library, [makeArticle('https://news.example/1', '有圖的文章', '內文。')]);
    await waitFor('the list', () => library.evaluate(() => document.querySelector('.row-link') !== null));
    await library.evaluate(() => document.querySelector<HTMLElement>('.row-link')?.click());
    await waitForReader(library);
    const noted = await library.evaluate(() => document.querySelector('.no-image small')?.textContent);
    expect(noted).toBe(text('imageMissing_waiting'));
    await library.click('.notes .quiet + .quiet');
    await waitFor('the picture', () =>
      library.evaluate(() =>
        [...document.images].some(({ src, naturalWidth }) => src.startsWith('blob:') && naturalWidth === 320),
      ),
    );
    expect((await readImageLists(use())).images).toEqual([['https://images.example/photo.jpg', 'stored']]);
    await library.close();
  });
});

describeInBrowsers('images of an article that is saved', {}, (use) => {
  it('are taken out of the page where they can be had, and those that cannot are noted', async () => {
    servePage(use(), 'http://paper.example/1');
    const tab = await openReader(use(), 'http://paper.example/1');
    await saveFromReader(tab);
    await waitFor('the images', () =>
      tab.evaluate(
        (said) =>
          document.querySelector('qingye-reader')?.shadowRoot?.querySelector('[role=status]')?.textContent ===
          said,
        text('readerSavedSomeImages', 'en', '2', '2'),
      ),
    );
    expect(await readImageLists(use())).toEqual({
      images: expected,
      sizes: [png(images[0] ?? '').length, png(images[1] ?? '').length].toSorted(),
    });
    await tab.close();
  });

  it('are stored as well where the popup saves, and once for two articles', async () => {
    servePage(use(), 'http://paper.example/2');
    const tab = await use().openTab('http://paper.example/2');
    const popup = await openPopup(use(), tab);
    await popup.click('.save:enabled');
    await waitFor('the images', async () => {
      const { images: known, sizes } = await readImageLists(use());
      return sizes.length === 2 && known.filter(([, state]) => state === 'stored').length === 4;
    });
    await tab.close();
  });
});
