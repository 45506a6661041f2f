import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import type { ExtensionGlobal } from './harness/types.ts';
import { waitFor } from './harness/wait.ts';

const address = 'http://www.tftnews.com/a.html';
const page = '<!doctype html><html lang="en"><title>T</title><p>one</p><img src="/a.jpg">';

describeInBrowsers('the harness', { lang: 'zh-TW', colorScheme: 'dark', privateWindows: true }, (use) => {
  it('serves any host over http and https and logs what was asked', async () => {
    const { server } = use();
    server.serve(address, page);
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

  it.each(['normal', 'private'])('opens the popup by the toolbar button in a %s window', async (kind) => {
    use().server.serve(address, page);
    const tab = await use().openTab(address, { private: kind === 'private' });
    await use().clickAction(tab);
    const popup = await use().popup();
    const seen = await popup.evaluate(async () => {
      const { browser } = globalThis as unknown as ExtensionGlobal;
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      return {
        url: active?.url,
        path: location.pathname,
        incognito: active?.incognito,
        dark: matchMedia('(prefers-color-scheme: dark)').matches,
        language: browser.i18n.getMessage('uiLanguage'),
        navigator: navigator.language,
      };
    });
    expect(seen).toEqual({
      url: address,
      path: '/popup.html',
      incognito: kind === 'private',
      dark: true,
      language: 'zh-TW',
      navigator: 'zh-TW',
    });
    await popup.close();
    await tab.close();
  });

  it('changes the colours', async () => {
    use().server.serve(address, page);
    const tab = await use().openTab(address);
    const isDark = () => tab.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(await isDark()).toBe(true);
    await use().setColorScheme('light');
    await waitFor('light colours', async () => !(await isDark()));
    await use().setColorScheme('dark');
    await waitFor('dark colours', isDark);
    await tab.close();
  });

  it('reads the clipboard', async () => {
    use().server.serve(address, '<!doctype html><meta charset="utf-8"><p>甲<b>乙</b></p>');
    const tab = await use().openTab(address);
    await tab.press('Control+a');
    await tab.press('Control+c');
    const { text, html } = await use().clipboard();
    expect(text.trim()).toBe('甲乙');
    expect(html).toContain('乙</b>');
    await tab.close();
  });

  it('keeps storage over a stop of the background, an update and a restart', async () => {
    const write = await use().openExtensionPage('options.html');
    await write.evaluate(async () => {
      const { browser } = globalThis as unknown as ExtensionGlobal;
      await browser.storage.local.set({ harness: '留' });
    });
    await use().stopBackground();
    expect(await (await use().background()).evaluate(() => 1 + 1)).toBe(2);
    await use().updateExtension();
    await use().restart();
    const read = await use().openExtensionPage('options.html');
    const stored = await read.evaluate(async () => {
      const { browser } = globalThis as unknown as ExtensionGlobal;
      return browser.storage.local.get('harness');
    });
    expect(stored).toEqual({ harness: '留' });
    await read.close();
    const background = await use().background();
    expect(
      await background.evaluate(() => (globalThis as unknown as ExtensionGlobal).browser.runtime.id),
    ).toBeTruthy();
  });
});
