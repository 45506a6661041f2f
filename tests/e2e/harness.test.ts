import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { waitFor } from './harness/wait.ts';

const page = '<!doctype html><html lang="en"><title>T</title><p>one</p><img src="/a.jpg">';

describeInBrowsers('the harness', {}, (use) => {
  it('serves any host over http and https and logs what was asked', async () => {
    const { server } = use();
    server.serve('http://www.tftnews.com/a.html', page);
    server.clearLog();
    for (const scheme of ['http', 'https']) {
      const tab = await use().openTab(`${scheme}://www.tftnews.com/a.html`);
      expect(await tab.evaluate(() => [location.href, isSecureContext])).toEqual([
        `${scheme}://www.tftnews.com/a.html`,
        scheme === 'https',
      ]);
      await waitFor('the image', () => tab.evaluate(() => document.images[0]?.naturalWidth === 640));
      await tab.close();
    }
    expect(server.log().map(({ url }) => url)).toEqual([
      'http://www.tftnews.com/a.html',
      'http://www.tftnews.com/a.jpg',
      'https://www.tftnews.com/a.html',
      'https://www.tftnews.com/a.jpg',
    ]);
  });

  it('opens the popup by the toolbar button', async () => {
    use().server.serve('http://www.tftnews.com/a.html', page);
    const tab = await use().openTab('http://www.tftnews.com/a.html');
    await use().clickAction(tab);
    const popup = await use().popup();
    expect(await popup.evaluate(() => location.pathname)).toBe('/popup.html');
    await popup.close();
    await tab.close();
  });

  it('opens pages of the extension and looks into its background', async () => {
    const tab = await use().openExtensionPage('library.html');
    expect(await tab.evaluate(() => document.readyState)).toBe('complete');
    await tab.close();
    const background = await use().background();
    expect(await background.evaluate(() => typeof (globalThis as { browser?: unknown }).browser)).toBe(
      'object',
    );
  });
});
