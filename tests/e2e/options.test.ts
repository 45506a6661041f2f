import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { waitFor } from './harness/wait.ts';
import { text } from './support/messages.ts';
import { readRules, storeRules } from './support/picker.ts';
import { readStored, storeSettings } from './support/settings.ts';

describeInBrowsers('the settings page', { hosts: ['kept.example', 'granted.example'] }, (use, name) => {
  const readAuto = async () => (await readStored(use())).auto as { hosts: string[]; patterns: string[] };

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
    await storeSettings(use(), {
      auto: { hosts: ['kept.example', 'lost.example'], patterns: [], everywhere: false },
    });
    const page = await use().openExtensionPage('options.html#sites');
    const readHosts = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('#sites-hosts .hosts li')].map((item) => item.textContent ?? ''),
      );
    const denied = text('optionsAutoDenied');
    await waitFor('the permissions', async () => (await readHosts())[1]?.includes(denied));
    expect((await readHosts())[0]?.includes(denied)).toBe(false);
    await page.click('#sites-hosts .hosts li:nth-child(2) button:last-child');
    await waitFor('the removal', async () => (await readHosts()).length === 1);
    expect(await readAuto()).toMatchObject({ hosts: ['kept.example'] });
    await page.click('#sites-hosts .hosts button:last-child');
    await waitFor('the empty list', () =>
      page.evaluate((none) => document.body.textContent?.includes(none), text('optionsAutoNone')),
    );
    await page.close();
  });

  it('adds a site that is written, and refuses what is none', async () => {
    const page = await use().openExtensionPage('options.html#sites');
    await page.click('#sites-hosts .place-form input');
    await page.type('nothing');
    await page.press('Enter');
    await waitFor('the refusal', () =>
      page.evaluate(() => document.querySelector('#sites-hosts [aria-invalid=true]') !== null),
    );
    for (let key = 0; key < 'nothing'.length; key++) await page.press('Backspace');
    await page.type('https://granted.example/a.html');
    await page.press('Enter');
    await waitFor('the site', async () => (await readAuto()).hosts.includes('granted.example'));
    await page.close();
  });

  it('adds exceptions, removes them, and takes that back', async () => {
    const page = await use().openExtensionPage('options.html');
    const readExcept = async () => (await readStored(use())).except as Record<string, string[]>;
    await page.click('#sites-except .place-form input');
    await page.type('https://news.example/live/*');
    await page.press('Enter');
    await waitFor('the exception', async () => (await readExcept())?.patterns?.length === 1);
    await page.click('#sites-except .hosts button');
    await waitFor('the removal', async () => (await readExcept())?.patterns?.length === 0);
    await page.click('.status-action');
    await waitFor('the exception again', async () => (await readExcept())?.patterns?.length === 1);
    await page.close();
  });

  it('finds settings, hides what is not found, and goes where the address says', async () => {
    const page = await use().openExtensionPage('options.html#button');
    const readShown = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.setting')]
          .filter((setting) => setting.checkVisibility())
          .map(({ id }) => id),
      );
    await waitFor('the section', () => page.evaluate(() => document.activeElement?.id === 'shortcuts'));
    const all = (await readShown()).length;
    await page.press('/');
    await page.type('full-width');
    await waitFor('the hit', async () => String(await readShown()) === 'script-punctuation');
    await page.type('turnips');
    await waitFor('the end of it', async () => (await readShown()).length === 0);
    expect(await page.evaluate(() => document.querySelector('.found')?.textContent)).toBe(
      text('optionsNothing', 'en', 'full-widthturnips'),
    );
    await page.press('Escape');
    await waitFor('all of them', async () => (await readShown()).length === all);
    await page.close();
  });

  it('takes over a file with settings, rules and words, says what it left out, and takes it all back', async () => {
    await storeSettings(use(), { theme: 'dark', auto: { hosts: ['mine.example'] } });
    const page = await use().openExtensionPage('options.html#backup');
    const readTexts = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLTextAreaElement>('textarea.rules')].map(({ value }) => value),
      );
    await waitFor('the texts', () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLTextAreaElement>('textarea.rules')].every(
          ({ readOnly }) => !readOnly,
        ),
      ),
    );
    const file = {
      format: 'qingye-settings',
      version: 1,
      settings: { theme: 'neon', font: 'kai', auto: { hosts: ['other.example'] } },
      rules: '[town.example]\ncontent: .text\n',
      dictionary: '老街\t舊街\n',
    };
    await page.evaluate((json) => {
      const input = document.querySelector<HTMLInputElement>('#backup-settings input[type=file]');
      if (!input) throw new Error('no file input');
      const data = new DataTransfer();
      data.items.add(new File([json], 'settings.json', { type: 'application/json' }));
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, JSON.stringify(file));
    await waitFor('the texts of the file', async () =>
      (await readTexts()).every((shown) => shown.includes('\n')),
    );
    expect(
      await page.evaluate(() => document.querySelector('#backup-settings .faults li')?.textContent),
    ).toBe('theme: "neon"');
    expect(await readStored(use())).toMatchObject({ theme: 'dark', font: 'kai' });
    expect((await readAuto()).hosts).toEqual(['mine.example', 'other.example']);
    await page.click('.status-action');
    await waitFor('the way back', async () => (await readTexts()).every((shown) => shown === ''));
    expect(await readStored(use())).toMatchObject({ theme: 'dark', font: 'sans' });
    expect((await readAuto()).hosts).toEqual(['mine.example']);
    await page.close();
  });

  it('keeps rules that are being written while others come in, and saves both', async () => {
    await storeRules(use(), '[old.example]\ncontent: .text\n');
    const page = await use().openExtensionPage('options.html#rules');
    const readText = () =>
      page.evaluate(() => {
        const area = document.querySelector<HTMLTextAreaElement>('#rules textarea');
        return area?.readOnly === false ? area.value : undefined;
      });
    await waitFor('the rules', async () => (await readText())?.includes('old.example'));
    await page.click('#rules textarea');
    await page.press('Control+End');
    await page.type('[mine.example]\nstrip: .ad');
    // As the picker in another tab does, or a file.
    await storeRules(use(), '[old.example]\ncontent: .new\n\n[other.example]\nstrip: .x\n');
    const both = '[old.example]\ncontent: .new\n\n[mine.example]\nstrip: .ad\n\n[other.example]\nstrip: .x\n';
    await waitFor('both', async () => (await readText()) === both);
    await page.click('#rules .setting > button');
    await waitFor('the stored rules', async () => (await readRules(use())) === both);
    await page.close();
  });

  it('goes back to the usual settings, and from there', async () => {
    await storeSettings(use(), { theme: 'dark', scriptMode: 'tw', auto: { hosts: ['mine.example'] } });
    const page = await use().openExtensionPage('options.html');
    await page.click('#backup-reset button');
    await waitFor('the usual settings', async () => (await readStored(use())).theme === 'system');
    expect((await readStored(use())).scriptMode).toBeUndefined();
    expect((await readAuto()).hosts).toEqual(['mine.example']);
    await page.click('.status-action');
    await waitFor('the way back', async () => (await readStored(use())).scriptMode === 'tw');
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
