import type { Browser } from 'wxt/browser';
import { readSettings } from '../settings/store';
import { isAutoPlace } from '../sites/auto-places';
import { askReader } from './ask-reader';
import { toPageTab } from './page-tab';
import { findSenderHost } from './sender';

/**
 * Opens the reader in the tab of an auto script that found an article. Only where the person chose, in a top frame,
 * and only where the whole pipeline agrees that the page is an article.
 */
export async function autoOpen(sender: Browser.runtime.MessageSender): Promise<{ opened: boolean }> {
  const tab = toPageTab(sender.tab);
  if (!findSenderHost(sender) || !tab) return { opened: false };
  if (!isAutoPlace(await readSettings(), sender.url ?? '')) return { opened: false };
  const summary = await askReader(tab, 'readerSummary', undefined);
  if (!summary.ok || !summary.answer.ok || !summary.answer.readable) return { opened: false };
  const opened = await askReader(tab, 'readerOpen', {});
  return { opened: opened.ok && opened.answer.ok };
}
