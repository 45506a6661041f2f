import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { waitFor } from './harness/wait.ts';
import { text } from './support/messages.ts';
import { seedFolder, servePage } from './support/pages.ts';
import { openPopup, openReader, readReader, waitForPage, waitForReader } from './support/reading.ts';
import { readStored } from './support/settings.ts';

describeInBrowsers('the popup', {}, (use) => {
  it('shows what was found, with the main button focused', async () => {
    const { url, metadata } = servePage(use().server, seedFolder);
    const tab = await use().openTab(url);
    const popup = await openPopup(use(), tab);
    const shown = await popup.evaluate(() => ({
      title: document.querySelector('h1')?.textContent,
      facts: document.querySelector('.length')?.textContent,
      focused: document.activeElement?.textContent,
      lang: document.documentElement.lang,
    }));
    expect(shown.title).toBe(metadata.title);
    expect(shown.facts).toMatch(/^[\d,]+ characters · \d+ min · (?:Simplified and )?Traditional$/);
    expect(shown.focused).toBe(text('popupRead'));
    expect(shown.lang).toBe('en');
    await popup.close();
    await tab.close();
  });

  it('changes the script of the open reader at once, and remembers it', async () => {
    const { url } = servePage(use().server, seedFolder);
    const tab = await openReader(use(), url);
    expect((await waitForReader(tab)).title).toBe('三個模範機關建設');
    const popup = await openPopup(use(), tab);
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe(text('popupClose'));
    await popup.click('input[value="cn"]');
    await waitFor('the script', async () => (await readReader(tab))?.title === '三个模范机关建设');
    await popup.press('Escape');
    await waitFor('the settings', async () => (await readStored(use())).scriptMode === 'cn');
    expect((await readStored(use())).siteModes).toEqual({ 'www.tftnews.com': 'cn' });
    await tab.goto(url);
    const again = await openPopup(use(), tab);
    expect(await again.evaluate(() => document.querySelector<HTMLInputElement>(':checked')?.value)).toBe(
      'cn',
    );
    await again.press('Enter');
    await waitFor('the script', async () => (await readReader(tab))?.title === '三个模范机关建设');
    await tab.close();
  });

  it('closes the reader where it is open', async () => {
    const { url } = servePage(use().server, seedFolder);
    const tab = await openReader(use(), url);
    const popup = await openPopup(use(), tab);
    await popup.press('Enter');
    await waitForPage(tab);
    await tab.close();
  });
});
