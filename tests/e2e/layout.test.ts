import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { waitFor } from './harness/wait.ts';
import { findLayoutFaults } from './support/layout.ts';
import { openLibrary } from './support/library.ts';
import { text } from './support/messages.ts';
import { seedFolder, servePage } from './support/pages.ts';
import { openPopup, openReader, waitForReader } from './support/reading.ts';
import { saveFromReader } from './support/saving.ts';

for (const lang of ['en', 'zh-TW'] as const)
  describeInBrowsers(`layout in ${lang}`, { lang }, (use) => {
    it('the popup fits the room that browsers give it, with targets of 44 px', async () => {
      const { url } = servePage(use().server, seedFolder);
      const tab = await use().openTab(url);
      const popup = await openPopup(use(), tab);
      expect(await findLayoutFaults(popup)).toEqual([]);
      // What Chromium and Firefox show of a popup at most; a phone shows 360 px of it.
      const size = await popup.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.scrollHeight,
      ]);
      expect(size[0]).toBeLessThanOrEqual(800);
      expect(size[1]).toBeLessThanOrEqual(600);
      await popup.close();
      await tab.close();
    });

    it('the popup is whole at 360 px', async () => {
      const page = await use().openExtensionPage('popup.html');
      await page.resize(360, 640);
      await waitFor('the popup', () =>
        page.evaluate(() => document.querySelector('[role="alert"]') !== null),
      );
      expect(await findLayoutFaults(page)).toEqual([]);
      await page.close();
    });

    it.each([320, 1280])('the reader is whole at %i px, with each panel open', async (width) => {
      const { url } = servePage(use().server, seedFolder);
      const tab = await openReader(use(), url);
      await tab.resize(width, 700);
      await waitFor('the width', () => tab.evaluate((wanted) => innerWidth === wanted, width));
      expect(await findLayoutFaults(tab)).toEqual([]);
      for (const key of ['readerAppearance', 'readerCut', 'readerCopy']) {
        await tab.click(`[title="${text(key, lang)}"]`);
        expect(await findLayoutFaults(tab), key).toEqual([]);
      }
      await tab.close();
    });

    it.each([320, 1280])('library and settings are whole at %i px', async (width) => {
      const { url } = servePage(use().server, seedFolder);
      const page = await openReader(use(), url);
      await saveFromReader(page, width === 320 ? 'readerSave' : 'readerSaveAgain', lang);
      await page.close();
      const library = await openLibrary(use());
      await library.resize(width, 700);
      expect(await findLayoutFaults(library), 'list').toEqual([]);
      await library.click('.row-link');
      await waitForReader(library);
      expect(await findLayoutFaults(library), 'article').toEqual([]);
      await library.close();
      const options = await use().openExtensionPage('options.html');
      await options.resize(width, 700);
      await waitFor('the settings', () => options.evaluate(() => document.querySelector('h1') !== null));
      expect(await findLayoutFaults(options), 'settings').toEqual([]);
      await options.close();
    });
  });
