import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from './settings';

const key = 'settings';

/** The last change begun in this context; the next one waits for it. */
let lastChange: Promise<unknown> = Promise.resolve();

/** The settings as stored now, parsed on every read. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  return parseSettings(stored[key]);
}

/**
 * Changes some settings; answers all of them as they are after the change.
 *
 * A change reads, then writes. Changes wait for each other within a context, and across the extension's own pages and
 * background by a lock. Scripts in pages have the page's locks, and leave changes to the background.
 */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const run = () => (isOwnOrigin() ? navigator.locks.request(key, () => write(change)) : write(change));
  const changed = lastChange.then(run, run);
  lastChange = changed.catch(() => undefined);
  return changed;
}

/** Calls back with the new settings on every change, from whichever context; answers how to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) listener(parseSettings(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

async function write(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const before = await readSettings();
  const after = parseSettings({ ...before, ...change(before) });
  await browser.storage.local.set({ [key]: after });
  return after;
}

/** Whether this is a page or the background of the extension, whose locks no web page shares. */
function isOwnOrigin(): boolean {
  return globalThis.location?.origin === new URL(browser.runtime.getURL('/')).origin && 'locks' in navigator;
}
