import { afterAll, beforeAll, describe } from 'vitest';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, LaunchOptions, TestBrowser } from './types.ts';

const launchers: Record<BrowserName, (options: LaunchOptions) => Promise<TestBrowser>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

/** Starts a browser by its name. */
export const launch = (name: BrowserName, options: LaunchOptions = {}) => launchers[name](options);

/**
 * Describes tests once for each browser, with one browser running for all of them; `use` answers it inside a test.
 * Where a browser is not installed its tests count as skipped, or fail if QINGYE_REQUIRE_BROWSERS is 1.
 */
export function describeInBrowsers(
  title: string,
  options: LaunchOptions,
  tests: (use: () => TestBrowser, name: BrowserName) => void,
): void {
  for (const name of ['chromium', 'firefox'] as const) {
    const isRun = findBrowser(name) !== undefined || process.env.QINGYE_REQUIRE_BROWSERS === '1';
    describe.runIf(isRun)(`${title} in ${name}`, () => {
      let browser: TestBrowser | undefined;
      beforeAll(async () => {
        browser = await launch(name, options);
      });
      afterAll(() => browser?.close());
      tests(() => {
        if (!browser) throw new Error(`${name} is not running.`);
        return browser;
      }, name);
    });
  }
}
