import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { waitFor } from './harness/wait.ts';
import { seedFolder, servePage } from './support/pages.ts';
import { openReader } from './support/reading.ts';

const selectionExtension = fileURLToPath(new URL('./selection-extension/', import.meta.url));

describeInBrowsers('beside a dictionary extension', { otherExtensions: [selectionExtension] }, (use) => {
  it('its popup on a selection shows above the reader and takes clicks', async () => {
    const { url } = servePage(use().server, seedFolder);
    const tab = await openReader(use(), url);
    await tab.doubleClick('.content p');
    const popup = await waitFor('the popup of the other extension', () =>
      tab.evaluate(() => {
        const element = document.querySelector('#selection-popup');
        const box = element?.getBoundingClientRect();
        if (!element || !box) return null;
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return { isOnTop: top === element, text: element.textContent };
      }),
    );
    expect(popup.isOnTop).toBe(true);
    expect(popup.text).toMatch(/\p{Script=Han}/u);
    await tab.click('#selection-popup');
    await waitFor('the click', () =>
      tab.evaluate(() => document.querySelector<HTMLElement>('#selection-popup')?.dataset.clicked === 'yes'),
    );
    await tab.close();
  });
});
