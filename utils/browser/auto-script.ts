import { type Browser, browser } from 'wxt/browser';
import { readSettings, watchSettings } from '../settings/store';
import { toExcludedMatches, toMatches } from '../sites/script-matches';
import { findGranted, settlePending } from './auto-sites';

const scriptId = 'auto';

/** The last synchronisation begun; the next one waits for it, since two at once would register twice. */
let lastSync: Promise<void> = Promise.resolve();

/**
 * Makes the registered auto script match the settings: it runs in the chosen places that are granted, and nowhere else.
 * The browser drops registrations when the extension is updated, and a person may take a permission away at any time.
 * Only the background calls this.
 */
export function syncAutoScript(): Promise<void> {
  lastSync = lastSync.then(sync, sync);
  return lastSync;
}

/** Keeps the auto script in step with the settings and the permissions. */
export function mountAutoSites(): void {
  browser.runtime.onInstalled.addListener(() => void syncAutoScript());
  browser.runtime.onStartup.addListener(() => void settlePending({ drops: true }).then(syncAutoScript));
  browser.permissions.onAdded.addListener(() => void settlePending({ drops: false }).then(syncAutoScript));
  browser.permissions.onRemoved.addListener(() => void syncAutoScript());
  watchSettings(() => void syncAutoScript());
}

/** What tells registrations apart. Browsers give lists in an order of their own, and files by their full path. */
const toKey = ({
  matches,
  excludeMatches,
  js,
}: Pick<Browser.scripting.RegisteredContentScript, 'matches' | 'excludeMatches' | 'js'>) =>
  JSON.stringify([
    matches?.toSorted(),
    excludeMatches?.toSorted() ?? [],
    js?.map((path) => path.replace(/^.*?(?=theme\/|auto\.js)/, '')),
  ]);

async function sync(): Promise<void> {
  const { auto, except, theme } = await readSettings();
  const matches = toMatches(await findGranted(auto));
  const excludeMatches = toExcludedMatches(except);
  const js = [`theme/${theme}.js`, 'auto.js'];
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (registered && toKey(registered) === toKey({ matches, excludeMatches, js })) return;
  if (!matches.length) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script: typeof registered = { id: scriptId, matches, excludeMatches, js, runAt: 'document_start' };
  // Changed in place: a page that loads between taking it away and putting it back would not be covered.
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
