import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { pause, waitFor } from './harness/wait.ts';
import { text } from './support/messages.ts';
import { seedFolder, servePage } from './support/pages.ts';
import { openReader, readTab, waitForPage, waitForReader, waitForStatus } from './support/reading.ts';
import { readStored } from './support/saving.ts';

const save = `[aria-label="${text('readerSave')}"]`;

describeInBrowsers('when something fails', {}, (use) => {
  it('a background that stops while it saves is named, and saving works again', async () => {
    const { url } = servePage(use().server, 'pages/kknews.cc--noodle-shop');
    const tab = await openReader(use(), url);
    const before = (await readStored(use())).articles;
    const background = await use().background();
    await background.evaluate(() => {
      LockManager.prototype.request = () => new Promise(() => undefined);
      IDBDatabase.prototype.transaction = () => {
        throw new Error('nothing is written any more');
      };
    });
    await tab.click(save);
    await pause(300);
    await use().stopBackground();
    expect(await waitForStatus(tab)).toContain(text('save_interrupted'));
    expect((await readStored(use())).articles).toBe(before);
    await tab.click(save);
    expect(await waitForStatus(tab, text('save_interrupted'))).toMatch(/^Saved/);
    expect((await readStored(use())).articles).toBe(before + 1);
    await tab.close();
  });

  it('a page that was open when the extension was updated says so, and is read again by the button', async () => {
    const { url, paragraphs } = servePage(use().server, seedFolder);
    const tab = await use().openTab(url);
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await readTab(use(), tab);
    // What the old version leaves behind looks like a reader, but nothing in it works.
    await tab.evaluate(() => document.querySelector('qingye-reader')?.setAttribute('data-old', ''));
    await use().updateExtension();
    await tab.show();
    // Firefox ends the scripts of the old version, so nothing is left that could say it.
    if (use().name === 'chromium') {
      await tab.click(`[aria-label="${text('readerCopy')}"]`);
      expect(await waitForStatus(tab)).toContain(text('readerUpdated'));
    }
    await readTab(use(), tab);
    await waitFor('the new reader', () =>
      tab.evaluate(() => document.querySelector('qingye-reader:not([data-old])') !== null),
    );
    expect((await waitForReader(tab)).paragraphs).toEqual(paragraphs);
    expect(await tab.evaluate(() => document.querySelectorAll('qingye-reader').length)).toBe(1);
    await tab.press('Escape');
    await waitForPage(tab);
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await tab.close();
  });
});
