import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from './settings';

const key = 'settings';

/** The settings as stored now, parsed on every read. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  return parseSettings(stored[key]);
}

/** Changes some settings; answers all of them as they are after the change. */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const before = await readSettings();
  const after = parseSettings({ ...before, ...change(before) });
  await browser.storage.local.set({ [key]: after });
  return after;
}

/** Calls back with the new settings on every change, from whichever context; answers how to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) listener(parseSettings(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
