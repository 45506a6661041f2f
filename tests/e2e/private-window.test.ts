import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { waitFor } from './harness/wait.ts';
import { text } from './support/messages.ts';
import { seedFolder, servePage } from './support/pages.ts';
import { openPopup, readTab, waitForPage, waitForReader } from './support/reading.ts';
import { readStored, saveFromReader } from './support/saving.ts';

describeInBrowsers('a private window', { onlyPrivate: true }, (use) => {
  it('leaves nothing behind but what is saved there, which is said to stay', async () => {
    const { url, paragraphs } = servePage(use().server, seedFolder);
    const before = await readStored(use());
    const tab = await use().openTab(url);
    const popup = await openPopup(use(), tab);
    expect(await popup.evaluate(() => document.body.textContent)).toContain(text('popupPrivateSave'));
    await popup.click('input[value="cn"]');
    const auto = await popup.evaluate(
      () => document.querySelector<HTMLInputElement>('input[type="checkbox"]')?.disabled,
    );
    expect(auto).toBe(true);
    await popup.close();
    await readTab(use(), tab);
    expect((await waitForReader(tab)).paragraphs).toHaveLength(paragraphs.length);
    await tab.click(`[title="${text('readerAppearance')}"]`);
    await tab.click('#panel-appearance input[value="dark"]');
    await waitFor('the dark theme', () =>
      tab.evaluate(() => document.querySelector('qingye-reader')?.getAttribute('data-theme') === 'dark'),
    );
    await tab.click(`[title="${text('readerClose')}"]`);
    await waitForPage(tab);
    expect(await readStored(use())).toEqual(before);

    await readTab(use(), tab);
    expect(await saveFromReader(tab, 'readerSavePrivate')).toContain(text('readerSavedPrivate'));
    expect(await readStored(use())).toEqual({ ...before, articles: 1 });
    await tab.close();
  });
});
