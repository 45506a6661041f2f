import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import { launchFirefox } from '../tests/e2e/harness/firefox.ts';
import type { Tab, TestBrowser } from '../tests/e2e/harness/types.ts';
import { waitFor } from '../tests/e2e/harness/wait.ts';
import { toPng } from '../tests/e2e/support/png.ts';
import { openReader, waitForStatus } from '../tests/e2e/support/reading.ts';
import { saveFromReader } from '../tests/e2e/support/saving.ts';
import { percentile } from './percentile.ts';

const warmUps = 3;
const rounds = 20;
const images = 10;
const address = 'http://paper.example/saved';
const fill = '天地玄黃，宇宙洪荒。日月盈昃，辰宿列張。寒來暑往，秋收冬藏。閏餘成歲，律呂調陽。';

/** Serves an article of 3,000 characters with pictures of a megapixel each. */
function servePage({ server }: TestBrowser): void {
  const parts = Array.from({ length: images }, (_, i) => {
    server.serve(`http://paper.example/${i}.png`, { body: toPng(1200, 800 + i), type: 'image/png' });
    return `<p>第${i}段。${fill.repeat(7)}</p><figure><img src="${i}.png" width="1200" height="800"></figure>`;
  });
  server.serve(
    address,
    `<!doctype html><html lang="zh-TW"><meta charset="utf-8"><title>有圖的文章</title><body><article><h1>有圖的文章</h1>${parts.join('')}</article></body></html>`,
  );
}

const countImages = (tab: Tab) =>
  tab.evaluate(() => document.querySelectorAll('.qy-reader .content img[src^="blob:"]').length);

/** Milliseconds from the press on a line of the list to the frame behind the one in which the text was drawn. */
const timeOpening = (tab: Tab): Promise<number> =>
  tab.evaluate(
    () =>
      new Promise<number>((done) => {
        const start = performance.now();
        new MutationObserver((_, observer) => {
          if (!document.querySelector('.qy-reader .content p')) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(performance.now() - start);
            port2.postMessage(0);
          });
        }).observe(document.documentElement, { childList: true, subtree: true });
        document.querySelector<HTMLElement>('.row-link')?.click();
      }),
  );

for (const launch of [launchChromium, launchFirefox]) {
  const browser = await launch();
  try {
    servePage(browser);
    const page = await openReader(browser, address);
    // The second thing it says tells of the images.
    await waitForStatus(page, await saveFromReader(page));
    await page.close();
    const library = await browser.openExtensionPage('library.html');
    const times: number[] = [];
    for (let round = 0; round < warmUps + rounds; round += 1) {
      await waitFor('the list', () => library.evaluate(() => document.querySelector('.row-link') !== null));
      const time = await timeOpening(library);
      if (round >= warmUps) times.push(time);
      await waitFor('the images', async () => (await countImages(library)) === images);
      await library.press('Escape');
    }
    console.log(
      `${browser.name}: from the list to the painted saved article with ${images} stored images: median ${percentile(times, 50).toFixed(0)} ms, 95% below ${percentile(times, 95).toFixed(0)} ms, ${rounds} rounds`,
    );
  } finally {
    await browser.close();
  }
}
