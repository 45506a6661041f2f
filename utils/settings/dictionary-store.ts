import { browser } from 'wxt/browser';

/** A key of its own: it may be large, and the settings are read wherever something is opened. */
const key = 'userDictionary';

/** The user dictionary as it was written, `from<TAB>to` lines; empty where there is none or what is stored is no text. */
export async function readDictionaryText(): Promise<string> {
  const stored = (await browser.storage.local.get(key))[key];
  return typeof stored === 'string' ? stored : '';
}

/** Stores the user dictionary as written, with the lines that are no rules. Rejects where the browser cannot write. */
export async function storeDictionaryText(text: string): Promise<void> {
  await browser.storage.local.set({ [key]: text });
}

/** Calls back on every change of the user dictionary, from whichever context; answers how to stop. */
export function watchDictionary(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changes[key]) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
