import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { pause } from './harness/wait.ts';
import { listHtml, readMatches, turnOn } from './support/auto.ts';
import { findOwnWork } from './support/own-work.ts';

const host = 'chosen.example';

describeInBrowsers('sites that were not chosen', { hosts: [host, 'other.example'] }, (use, name) => {
  it('are none that the script is registered for', async () => {
    expect(await readMatches(use())).toEqual([]);
    await turnOn(use(), { hosts: [host] });
    expect(await readMatches(use())).toEqual([`*://${host}/*`]);
  });

  // Firefox has no trace that a test could read.
  it.runIf(name === 'chromium')('run nothing of the extension, and chosen ones do', async () => {
    const browser = use();
    for (const [site, runs] of [
      [host, true],
      ['other.example', false],
    ] as const) {
      browser.server.serve(`https://${site}/`, `<!doctype html><title>首頁</title><body>${listHtml}`);
      const tab = await browser.openTab('about:blank');
      const events = await browser.trace?.(tab, async () => {
        await tab.goto(`https://${site}/`);
        await tab.press('a');
        await pause(1000);
      });
      expect([site, findOwnWork(events ?? []).length > 0]).toEqual([site, runs]);
      await tab.close();
    }
  });
});
