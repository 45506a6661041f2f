import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { waitFor } from './harness/wait.ts';
import { openLibrary } from './support/library.ts';
import { text } from './support/messages.ts';
import { seedFolder, servePage } from './support/pages.ts';
import { openPopup, openReader } from './support/reading.ts';
import { saveFromReader } from './support/saving.ts';

describeInBrowsers('a saved page', {}, (use) => {
  it('gets star, tags and note in the popup, which are there in the library', async () => {
    const { url, metadata } = servePage(use().server, seedFolder);
    const tab = await openReader(use(), url);
    const unsaved = await openPopup(use(), tab);
    expect(await unsaved.evaluate(() => document.querySelector('.saved-details'))).toBeNull();
    await unsaved.close();
    await saveFromReader(tab);

    const popup = await openPopup(use(), tab);
    await popup.click('.saved-details summary');
    await popup.click('.saved-panel .switch input');
    await popup.click('.saved-tag-new input');
    for (const key of ['t', 'e', 'a', 'Enter']) await popup.press(key);
    await waitFor('the tag', () =>
      popup.evaluate(() => document.querySelector('.saved-tags li span')?.textContent === 'tea'),
    );
    await popup.click('.saved-panel textarea');
    for (const key of ['n', 'b']) await popup.press(key);
    await popup.close();
    await tab.close();

    const library = await openLibrary(use(), '#/?tag=tea&starred');
    const row = await waitFor('the article with its note', () =>
      library.evaluate(() => {
        const shown = document.querySelector('.row');
        const title = shown?.querySelector('.row-title')?.textContent;
        const note = shown?.querySelector('.row-note-text')?.textContent;
        return note ? { title, note } : undefined;
      }),
    );
    expect(row).toEqual({ title: metadata.title, note: `${text('libraryNote')} nb` });
    await library.close();
  });
});
