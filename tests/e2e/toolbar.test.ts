import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import type { ExtensionGlobal } from './harness/types.ts';
import { waitFor } from './harness/wait.ts';
import { text } from './support/messages.ts';
import { seedFolder, servePage } from './support/pages.ts';
import { waitForPage, waitForReader } from './support/reading.ts';
import { storeSettings } from './support/settings.ts';

describeInBrowsers('the toolbar button that opens the reader at once', {}, (use, name) => {
  it('opens and closes the reader, after a stop of the background too', async () => {
    const { url } = servePage(use().server, seedFolder);
    await storeSettings(use(), { buttonOpensReader: true });
    const tab = await use().openTab(url);
    await use().clickAction(tab);
    await waitForReader(tab);
    await use().clickAction(tab);
    await waitForPage(tab);
    await use().stopBackground();
    await use().clickAction(tab);
    await waitForReader(tab);
    await tab.close();
  });

  it('shows the popup with the reason on a page that it cannot read, and is itself again on the next', async () => {
    const { url } = servePage(use().server, seedFolder);
    await storeSettings(use(), { buttonOpensReader: true });
    const tab = await use().openTab(name === 'chromium' ? 'chrome://version' : 'about:support');
    await use().clickAction(tab);
    const popup = await use().popup();
    await waitFor('the reason', () =>
      popup.evaluate((reason) => document.body.textContent?.includes(reason), text('barrier_browser_page')),
    );
    await popup.close();
    await tab.goto(url);
    await use().clickAction(tab);
    await waitForReader(tab);
    await tab.close();
  });
});

describeInBrowsers('the context menu', {}, (use) => {
  it('has an entry for the reader', async () => {
    const background = await use().background();
    const isThere = await waitFor('the entry', () =>
      background.evaluate(async () => {
        const { browser: api } = globalThis as unknown as ExtensionGlobal;
        // Rejects where there is no such entry.
        await api.contextMenus.update('open-reader', { enabled: true });
        return true;
      }),
    );
    expect(isThere).toBe(true);
  });
});
