import type { Browser } from 'wxt/browser';
import { readSettings } from '../settings/store';
import { askReader } from './ask-reader';
import { toPageTab } from './page-tab';
import { findSenderHost } from './sender';

/**
 * Opens the reader in the tab of an auto script that found an article. Only on a host the person chose, in a top frame,
 * and only where the whole pipeline agrees that the page is an article.
 */
export async function autoOpen(sender: Browser.runtime.MessageSender): Promise<{ opened: boolean }> {
  const host = findSenderHost(sender);
  const tab = toPageTab(sender.tab);
  if (!host || !tab) return { opened: false };
  const { autoHosts } = await readSettings();
  if (!autoHosts.includes(host)) return { opened: false };
  const summary = await askReader(tab, 'readerSummary', undefined);
  if (!summary.ok || !summary.answer.ok || !summary.answer.readable) return { opened: false };
  const opened = await askReader(tab, 'readerOpen', {});
  return { opened: opened.ok && opened.answer.ok };
}
