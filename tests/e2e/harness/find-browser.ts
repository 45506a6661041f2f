import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './types.ts';

const names: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'],
  firefox: ['firefox-esr', 'firefox', 'firefox.exe'],
};

const places: Record<BrowserName, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * Path of an installed browser: what CHROME_PATH or FIREFOX_PATH names, else the first of its usual names on the search
 * path, else its usual place on macOS and Windows; undefined where there is none.
 */
export function findBrowser(name: BrowserName): string | undefined {
  const override = process.env[name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  if (override) return existsSync(override) ? override : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names[name].flatMap((file) => folders.map((folder) => join(folder, file)));
  return [...candidates, ...places[name]].find((path) => existsSync(path));
}
