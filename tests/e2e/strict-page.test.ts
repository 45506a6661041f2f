import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { text } from './support/messages.ts';
import { seedFolder, servePage } from './support/pages.ts';
import { openReader, waitForReader, waitForStatus } from './support/reading.ts';

const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'none'; img-src *; require-trusted-types-for 'script'; trusted-types 'none'",
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};

describeInBrowsers('a page that forbids styles, scripts and foreign resources', {}, (use) => {
  it('is read, dressed and copied like any other', async () => {
    const { server } = use();
    const { url, paragraphs } = servePage(server, seedFolder);
    server.change(url, { headers });
    const tab = await openReader(use(), url);
    expect((await waitForReader(tab)).paragraphs).toEqual(paragraphs);
    const looks = await tab.evaluate(() => {
      const host = document.querySelector('qingye-reader');
      const button = host?.shadowRoot?.querySelector('button');
      if (!host || !button) throw new Error('no reader');
      const box = host.getBoundingClientRect();
      return {
        covers: box.width >= document.documentElement.clientWidth && box.height >= innerHeight,
        position: getComputedStyle(host).position,
        isButtonLarge: button.getBoundingClientRect().height >= 44,
      };
    });
    expect(looks).toEqual({ covers: true, position: 'fixed', isButtonLarge: true });
    await tab.click(`[title="${text('readerCopy')}"]`);
    await tab.click('#panel-copy li:first-child button:enabled');
    expect(await waitForStatus(tab)).toContain(text('readerCopied_text'));
    await tab.close();
  });
});
