import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type BrowserCall, findBrowserCalls } from './browser-calls';
import { readSourceFiles } from './source-files';

/** Support of an API as @mdn/browser-compat-data states it; an array has the newest statement first. */
interface Statement {
  version_added: string | boolean | null;
  version_removed?: string | boolean | null;
  flags?: unknown;
}
interface Entry {
  __compat?: { support: Record<string, Statement | Statement[]> };
  [name: string]: unknown;
}

const data = JSON.parse(readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8'));
const api: Entry = data.webextensions.api;
/** MDN describes contextMenus under Firefox's name for it. */
const names: Record<string, string> = { contextMenus: 'menus' };

const config = readFileSync('wxt.config.ts', 'utf8');
const versionAfter = (word: string) => {
  const version = config.match(new RegExp(`${word}[^']*'(\\d+)`))?.[1];
  if (!version) throw new Error(`no version after ${word} in wxt.config.ts`);
  return Number(version);
};
const oldest = {
  chrome: versionAfter('minimum_chrome_version'),
  firefox: versionAfter('gecko: \\{[^}]*strict_min_version'),
  firefox_android: versionAfter('gecko_android: \\{ strict_min_version'),
};

function isSupported(entry: Entry, browser: keyof typeof oldest): boolean {
  const support = entry.__compat?.support[browser];
  if (!support) return true;
  const statement = Array.isArray(support) ? support[0] : support;
  const added = statement?.version_added;
  if (!statement || statement.flags || statement.version_removed || typeof added !== 'string')
    return added === true;
  return Number.parseInt(added.replace('≤', ''), 10) <= oldest[browser];
}

/** Names of a call that the data knows, each with its entry; what comes behind them are objects and events. */
function toEntries(path: string[]): Entry[] {
  const entries: Entry[] = [];
  let entry: unknown = api;
  for (const name of path) {
    entry = (entry as Entry)[names[name] ?? name];
    if (!entry) break;
    entries.push(entry as Entry);
  }
  return entries;
}

/** Browsers in which a call would fail: the API is missing there, and no `?.` asks for it. */
function findMissing({ path, tested }: BrowserCall): string[] {
  const entries = toEntries(path);
  if (!entries.length) return [`${path.join('.')}: unknown to @mdn/browser-compat-data`];
  return (Object.keys(oldest) as (keyof typeof oldest)[]).flatMap((browser) => {
    const lacking = entries.findIndex((entry) => !isSupported(entry, browser)) + 1;
    return lacking && !tested.includes(lacking)
      ? [`${path.slice(0, lacking).join('.')}: missing in ${browser} ${oldest[browser]}, and not tested for`]
      : [];
  });
}

describe('the WebExtension API', () => {
  const files = readSourceFiles(['entrypoints', 'components', 'utils'], ['.ts', '.tsx']);
  const calls = files.flatMap(({ path, text }) => findBrowserCalls(path, text));

  it('is there in every supported browser, or tested for with "?."', () => {
    expect(calls.length).toBeGreaterThan(20);
    expect([...new Set(calls.flatMap(findMissing))]).toEqual([]);
  });

  it('is looked at closely enough to find what is missing', () => {
    const missing = (code: string) => findBrowserCalls('a.ts', code).flatMap(findMissing);
    expect(missing('browser.contextMenus.create({})')).toEqual([
      'contextMenus: missing in firefox_android 142, and not tested for',
    ]);
    expect(missing('browser.contextMenus?.create({})')).toEqual([]);
    expect(missing('browser.action.openPopup()')).toEqual([
      'action.openPopup: missing in chrome 125, and not tested for',
    ]);
    expect(missing('void browser.action.openPopup?.({})')).toEqual([]);
    expect(missing('browser.pageReader.open()')).toEqual([
      'pageReader.open: unknown to @mdn/browser-compat-data',
    ]);
    expect(() => missing('const { action } = browser')).toThrow('passed on');
  });
});
