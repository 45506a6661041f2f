import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { pause } from './harness/wait.ts';
import { text } from './support/messages.ts';
import { seedFolder, servePage } from './support/pages.ts';
import { readTab, waitForReader, waitForStatus } from './support/reading.ts';

const folders = [
  seedFolder,
  'pages/kknews.cc--noodle-shop',
  'pages/farm.example--noscript-images',
  'pages/www.sohu.com--slow-train',
];

describeInBrowsers('the network', {}, (use) => {
  it.each(folders)('is asked for nothing but the images of the article on %s', async (folder) => {
    const { server } = use();
    const { url, images = [], notImages = [] } = servePage(server, folder);
    const tab = await use().openTab(url);
    // What the page itself loads is not ours.
    await tab.evaluate(
      () => document.readyState === 'complete' || new Promise((done) => addEventListener('load', done)),
    );
    await pause(300);
    server.clearLog();

    await readTab(use(), tab);
    const shown = await waitForReader(tab);
    await tab.click(`[aria-label="${text('readerCopy')}"]`);
    await tab.click('#panel-copy li:nth-child(2) button:enabled');
    const copied = await waitForStatus(tab);
    await tab.evaluate(() => {
      const select = document.querySelector('qingye-reader')?.shadowRoot?.querySelector('select');
      if (!select) throw new Error('no choice of scripts');
      select.value = 'cn';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await tab.click(`[aria-label="${text('readerSave')}"]`);
    await waitForStatus(tab, copied);
    // Every image is scrolled to, so that lazy ones load too.
    await tab.evaluate(async () => {
      const root = document.querySelector('qingye-reader')?.shadowRoot;
      for (const image of root?.querySelectorAll('img') ?? []) {
        image.scrollIntoView({ behavior: 'instant' });
        await new Promise((done) => setTimeout(done, 100));
      }
    });
    await pause(500);

    const asked = server.log().map((request) => request.url);
    expect(asked.filter((address) => !shown.images.includes(address))).toEqual([]);
    expect(shown.images.filter((address) => !images.includes(address))).toEqual([]);
    for (const address of notImages) expect(asked).not.toContain(address);
    await tab.close();
  });

  it('hears nothing from an article in the library until the images are asked for', async () => {
    const { server } = use();
    server.clearLog();
    const library = await use().openExtensionPage('library.html');
    await library.click('.row-link');
    await waitForReader(library);
    await pause(500);
    expect(server.log()).toEqual([]);
    await library.close();
  });
});
