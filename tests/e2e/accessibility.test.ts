import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { waitFor } from './harness/wait.ts';
import { findViolations } from './support/axe.ts';
import { openLibrary } from './support/library.ts';
import { text } from './support/messages.ts';
import { seedFolder, servePage } from './support/pages.ts';
import { openPopup, openReader, waitForReader } from './support/reading.ts';
import { saveFromReader } from './support/saving.ts';

const panels = { readerAppearance: 'appearance', readerCut: 'cut', readerCopy: 'copy' };

for (const lang of ['en', 'zh-CN', 'zh-TW'] as const)
  describeInBrowsers(`accessibility in ${lang}`, { lang }, (use) => {
    it.each(['light', 'dark'] as const)('axe finds nothing in popup and reader, %s', async (scheme) => {
      await use().setColorScheme(scheme);
      const { url } = servePage(use().server, seedFolder);
      const tab = await use().openTab(url);
      const popup = await openPopup(use(), tab);
      expect(await findViolations(popup)).toEqual([]);
      await popup.press('Enter');
      await waitForReader(tab);
      expect(await findViolations(tab, 'qingye-reader')).toEqual([]);
      for (const [key, name] of Object.entries(panels)) {
        await tab.click(`[title="${text(key, lang)}"]`);
        await waitFor(name, () =>
          tab.evaluate(
            (id) => document.querySelector('qingye-reader')?.shadowRoot?.querySelector(id) !== null,
            `#panel-${name}`,
          ),
        );
        expect(await findViolations(tab, 'qingye-reader'), name).toEqual([]);
      }
      await tab.close();
    });

    it.each(['light', 'dark'] as const)('axe finds nothing in library and options, %s', async (scheme) => {
      await use().setColorScheme(scheme);
      const { url } = servePage(use().server, seedFolder);
      const page = await openReader(use(), url);
      await saveFromReader(page, scheme === 'light' ? 'readerSave' : 'readerSaveAgain', lang);
      await page.close();
      const library = await openLibrary(use());
      expect(await findViolations(library)).toEqual([]);
      await library.click('.row-link');
      await waitForReader(library);
      expect(await findViolations(library)).toEqual([]);
      await library.close();
      const options = await use().openExtensionPage('options.html');
      await waitFor('the settings', () => options.evaluate(() => document.querySelector('h1') !== null));
      expect(await findViolations(options)).toEqual([]);
      await options.close();
    });
  });
