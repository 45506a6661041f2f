import { readFileSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { bundle } from '../../scripts/bundle.mjs';
import { Misuse } from '../../scripts/command';
import { browserMissing, findBrowser } from '../../scripts/find-browser.mjs';

export type BrowserName = 'chromium' | 'firefox';

/** Reads names of browsers from the command line, parted by commas; undefined for others. */
export function parseBrowsers(given = 'chromium,firefox'): BrowserName[] | undefined {
  const names = given.split(',');
  return names.every((name) => name === 'chromium' || name === 'firefox') ? names : undefined;
}

/** A script for a page, its exports on the global `qingye`; `entry` as in scripts/bundle.mjs. */
export async function readPageScript(entry: string): Promise<string> {
  const script = readFileSync(await bundle(entry, 'browser'), 'utf8');
  return script.replace('var qingye', 'globalThis.qingye');
}

/** Starts a browser with a profile and opens a page in it, with a script of ours. */
export async function openPage(
  name: BrowserName,
  profile: string,
  url: string,
  script: string,
): Promise<{ browser: Browser; page: Page; pid: number }> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Misuse(browserMissing(name));
  const browser = await launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    userDataDir: profile,
    protocolTimeout: 1_800_000,
    args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(script);
  return { browser, page, pid: browser.process()?.pid ?? 0 };
}

/** Calls functions of a page's script by their names. */
export const makeCall =
  <Script extends object>(page: Page) =>
  <Name extends keyof Script & string>(
    name: Name,
    ...args: Script[Name] extends (...given: infer Given) => unknown ? Given : never
  ) =>
    page.evaluate(
      (called: string, given: unknown[]) => Reflect.get(globalThis, 'qingye')[called](...given),
      name,
      args,
    ) as Promise<Script[Name] extends (...given: never[]) => infer Result ? Awaited<Result> : never>;
