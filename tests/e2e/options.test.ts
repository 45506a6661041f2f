import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { waitFor } from './harness/wait.ts';
import { text } from './support/messages.ts';
import { readStored, storeSettings } from './support/settings.ts';

describeInBrowsers('the settings page', { hosts: ['kept.example'] }, (use, name) => {
  it('holds every change at once', async () => {
    const page = await use().openExtensionPage('options.html');
    await page.click('input[value="dark"]');
    await waitFor('the colours', () =>
      page.evaluate(() => document.documentElement.dataset.theme === 'dark'),
    );
    await page.click('input[value="kai"]');
    await page.click('input[value="twp"]');
    await page.click('#script .switch input');
    await page.click('#shortcuts .switch input');
    await page.click('input[type="range"]');
    await page.press('ArrowRight');
    await waitFor('the settings', async () => {
      const { theme, font, scriptMode, punctuation, buttonOpensReader, fontSize } = await readStored(use());
      const isStored = theme === 'dark' && font === 'kai' && scriptMode === 'twp';
      return isStored && punctuation === true && buttonOpensReader === true && fontSize !== 19;
    });
    await page.close();
  });

  it('lists the automatic sites, says which the browser no longer allows, and removes them', async () => {
    await storeSettings(use(), { auto: { hosts: ['kept.example', 'lost.example'] } });
    const page = await use().openExtensionPage('options.html');
    const readHosts = () =>
      page.evaluate(() => [...document.querySelectorAll('.hosts li')].map((item) => item.textContent ?? ''));
    const denied = text('optionsAutoDenied');
    await waitFor('the permissions', async () => (await readHosts())[1]?.includes(denied));
    expect((await readHosts())[0]?.includes(denied)).toBe(false);
    await page.click('.hosts li:nth-child(2) button:last-child');
    await waitFor('the removal', async () => (await readHosts()).length === 1);
    expect((await readStored(use())).auto).toMatchObject({ hosts: ['kept.example'] });
    await page.click('.hosts button:last-child');
    await waitFor('the empty list', () =>
      page.evaluate((none) => document.body.textContent?.includes(none), text('optionsAutoNone')),
    );
    await page.close();
  });

  it('says how to change the shortcut', async () => {
    const page = await use().openExtensionPage('options.html');
    const said = await waitFor('the shortcut', () =>
      page.evaluate(() => document.querySelector('.shortcut')?.textContent),
    );
    const shortcut = (await page.evaluate(() => navigator.platform)).startsWith('Mac') ? '⌥R' : 'Alt+R';
    expect(said).toContain(text('optionsShortcut', 'en', shortcut));
    expect(said).toContain(
      name === 'firefox' ? text('optionsShortcutChange') : 'chrome://extensions/shortcuts',
    );
    await page.close();
  });
});
