import { expect, it } from 'vitest';
import { parsePlaces } from '../../utils/sites/auto-places.ts';
import { describeInBrowsers } from './harness/suite.ts';
import type { ExtensionGlobal, Tab } from './harness/types.ts';
import { waitFor } from './harness/wait.ts';
import { makeArticle, waitForTitle } from './support/auto.ts';
import { text } from './support/messages.ts';
import { seedFolder, servePage } from './support/pages.ts';
import { openPopup, waitForReader } from './support/reading.ts';
import { readStored, storeSettings } from './support/settings.ts';

const readNotes = (tab: Tab): Promise<string> =>
  tab.evaluate(
    () => document.querySelector('qingye-reader')?.shadowRoot?.querySelector('.notes')?.textContent ?? '',
  );

describeInBrowsers('a content farm', {}, (use) => {
  const readMarks = async (url: string) => {
    const tab = await use().openTab(url);
    const popup = await openPopup(use(), tab);
    const readMark = () => popup.evaluate(() => document.querySelector('.farm')?.textContent ?? '');
    // Its structure is told once the article is there.
    await waitFor('the article', () =>
      popup.evaluate(() => document.querySelector('.save:enabled') !== null),
    );
    const mark = await readMark();
    await popup.press('Enter');
    await waitForReader(tab);
    const notes = await readNotes(tab);
    await tab.close();
    return { mark, notes };
  };

  it('that is listed is marked in popup and reader, by the host that the list names', async () => {
    const url = 'https://m.kknews.cc/life/1.html';
    use().server.serve(url, makeArticle('渡口'));
    const { mark, notes } = await readMarks(url);
    expect(mark).toBe(text('farmListed', 'en', 'kknews.cc'));
    expect(notes).toContain(mark);
    expect(notes).toContain(text('farmFamilyAsk', 'en', 'kknews'));
  });

  it('that no list knows is marked by how it is built, with what shows it', async () => {
    const { mark, notes } = await readMarks(servePage(use().server, seedFolder).url);
    expect(mark).toContain(text('farmSign_lead'));
    expect(mark).toContain(text('farmSign_caption'));
    expect(notes).toContain(mark);
    expect(notes).not.toContain(text('farmFamilyAsk', 'en', ''));
  });

  it('is not what an article on another site is', async () => {
    const url = 'https://paper.example/life/1.html';
    use().server.serve(url, makeArticle('渡口'));
    const { mark, notes } = await readMarks(url);
    expect([mark, notes.includes('farm')]).toEqual(['', false]);
  });
});

const family = ['apple01.cc', 'apple01.co', 'apple01.net'];
const [own, sister] = ['https://www.apple01.cc/life/1.html', 'https://apple01.net/life/2.html'];
describeInBrowsers('a family of farms', { hosts: family.flatMap((site) => [site, `www.${site}`]) }, (use) => {
  const open = () => {
    for (const address of [own, sister]) use().server.serve(address, makeArticle('渡口'));
    return use().openTab(own);
  };
  const countHosts = async () => parsePlaces((await readStored(use())).auto).hosts.length;

  it('is read automatically on all its sites after one click in the popup', async () => {
    const tab = await open();
    const popup = await openPopup(use(), tab);
    await waitFor('the offer', () => popup.evaluate(() => document.querySelector('.family button') !== null));
    expect(await popup.evaluate(() => document.querySelector('.family details p')?.textContent)).toBe(
      family.join('  '),
    );
    await popup.click('.family button');
    await waitFor('the settings', async () => (await countHosts()) === 6);
    await popup.close();
    await tab.close();
    const other = await use().openTab(sister);
    await waitForTitle(other, '渡口');
    await other.close();
  });

  it('is offered in the reader, and asked for on a page of the extension', async () => {
    await storeSettings(use(), {});
    const tab = await open();
    const popup = await openPopup(use(), tab);
    await popup.press('Enter');
    await waitForReader(tab);
    expect(await readNotes(tab)).toContain(text('farmFamilyAsk', 'en', 'apple01'));
    await tab.click('.notes p:nth-child(2) button');
    const background = await use().background();
    await waitFor('the page that asks', () =>
      background.evaluate(async () => {
        const { browser: api } = globalThis as unknown as ExtensionGlobal;
        return (await api.tabs.query({})).some(({ url }) => url?.endsWith('/grant.html#family/apple01'));
      }),
    );
    await tab.close();
    const page = await use().openExtensionPage('grant.html#family/apple01');
    await page.click('.family button');
    await waitFor('the settings', async () => (await countHosts()) === 6);
    const shown = () => page.evaluate(() => document.querySelector('.family > p')?.textContent);
    expect(await waitFor('the answer', shown)).toBe(text('popupFamilyOn', 'en', 3, 'apple01'));
    await page.close();
  });
});
