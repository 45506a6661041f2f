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
      await library.press('ArrowDown');
      await library.press('x');
      for (const [key, name] of [
        ['t', 'tags'],
        ['e', 'export'],
        ['?', 'keys'],
      ] as const) {
        await library.press(key);
        await waitFor(name, () => library.evaluate(() => document.querySelector('dialog[open]') !== null));
        expect(await findViolations(library), name).toEqual([]);
        await library.press('Escape');
        await waitFor('the list', () =>
          library.evaluate(() => document.activeElement?.matches('.row-link') ?? false),
        );
      }
      for (const part of ['#/trash', '#/damaged', '#/safety', '#/?q=x', '#/?starred']) {
        await library.evaluate((hash) => {
          location.hash = hash;
        }, part);
        await waitFor(part, () =>
          library.evaluate(() => document.querySelector('.blank-title, .safety') !== null),
        );
        expect(await findViolations(library), part).toEqual([]);
      }
      await library.evaluate(() => {
        location.hash = '#/';
      });
      await waitFor('the list', () => library.evaluate(() => document.querySelector('.row') !== null));
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
