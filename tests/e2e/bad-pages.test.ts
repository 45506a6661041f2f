import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { text } from './support/messages.ts';
import { findPages, servePage } from './support/pages.ts';
import { openPopup, openReader, waitForReader } from './support/reading.ts';

const toKey = (outcome: string) => `outcome_${outcome.replaceAll('-', '_')}`;
const sentence = '河邊的渡船每天早晨開出第一班，船夫先把纜繩解開，再敲三下鐘，等岸上的人跑過來。';

describeInBrowsers('a bad page', {}, (use) => {
  it.each(findPages('pages-bad'))('is read, or the popup says why not: %s', async (folder) => {
    const { url, outcome, paragraphs } = servePage(use().server, folder);
    const tab = await use().openTab(url);
    if (outcome) {
      const popup = await openPopup(use(), tab);
      expect(await popup.evaluate(() => document.querySelector('[role="alert"]')?.textContent)).toContain(
        text(toKey(outcome)),
      );
      await popup.close();
    } else {
      await tab.close();
      expect((await waitForReader(await openReader(use(), url))).paragraphs).toEqual(paragraphs);
    }
  });

  it('of 5 MB is read whole', async () => {
    const url = 'https://bad.example/large.html';
    const paragraphs = Array.from({ length: 6000 }, (_, index) => `第${index}段。${sentence.repeat(7)}`);
    const body = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>渡船</title><article><h1>渡船</h1>${paragraphs
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')}</article></html>`;
    expect(Buffer.byteLength(body)).toBeGreaterThan(5_000_000);
    use().server.serve(url, body);
    const tab = await openReader(use(), url);
    const shown = await waitForReader(tab);
    expect(shown.paragraphs).toHaveLength(6000);
    await tab.close();
  });

  it('of 20,000 nested elements is read', async () => {
    const url = 'https://bad.example/nested.html';
    const depth = 20_000;
    use().server.serve(
      url,
      `<!doctype html><html lang="zh"><meta charset="utf-8"><title>渡船</title><h1>渡船</h1>${'<div>'.repeat(depth)}<p>${sentence.repeat(4)}</p><p>${sentence.repeat(5)}</p>${'</div>'.repeat(depth)}</html>`,
    );
    const tab = await openReader(use(), url);
    expect((await waitForReader(tab)).paragraphs).toEqual([sentence.repeat(4), sentence.repeat(5)]);
    await tab.close();
  });
});
