import type { ExtensionGlobal, TestBrowser } from '../harness/types.ts';

/** The settings as they are stored; an empty object before the first change. */
export const readStored = async (browser: TestBrowser): Promise<Record<string, unknown>> =>
  (await browser.background()).evaluate(async () => {
    const { browser: api } = globalThis as unknown as ExtensionGlobal;
    return ((await api.storage.local.get('settings')).settings ?? {}) as Record<string, unknown>;
  });

/** Stores settings in place of those that are there. */
export const storeSettings = async (browser: TestBrowser, settings: object): Promise<void> =>
  (await browser.background()).evaluate(async (changed) => {
    const { browser: api } = globalThis as unknown as ExtensionGlobal;
    await api.storage.local.set({ settings: changed });
  }, settings);
