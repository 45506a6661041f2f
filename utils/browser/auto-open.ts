import type { Browser } from 'wxt/browser';
import { readSettings } from '../settings/store';
import { isAutoPlace } from '../sites/auto-places';
import { askReader, inject } from './ask-reader';
import { toPageTab } from './page-tab';
import { findSenderHost } from './sender';

/**
 * What the auto script wants: to know whether there is an article, to open one by itself, or to open what the person asked
 * for by pressing its button.
 */
export type AutoWish = 'look' | 'open' | 'read';

export interface AutoAnswer {
  /** There is an article that may open by itself. */
  found: boolean;
  /** The reader is open. */
  opened: boolean;
}

/**
 * Reads the page in the tab of an auto script, and opens the reader as wished. Only where the person chose, in a top frame,
 * and only where the whole pipeline agrees that the page is an article.
 */
export async function autoOpen(sender: Browser.runtime.MessageSender, wish: AutoWish): Promise<AutoAnswer> {
  const nothing = { found: false, opened: false };
  const tab = toPageTab(sender.tab);
  if (!findSenderHost(sender) || !tab) return nothing;
  if (!isAutoPlace(await readSettings(), sender.url ?? '')) return nothing;
  const asked = await askReader(tab, 'readerSummary', undefined);
  const summary = asked.ok ? asked.answer : undefined;
  if (!summary?.ok) return nothing;
  if (summary.open) return { found: true, opened: true };
  const found = summary.opensByItself && !summary.isStale;
  // What shows an offer, should the page be in use.
  if (wish === 'look' && found) await inject(tab.id, '/follow.js');
  if (wish === 'look' || (wish === 'open' && !found)) return { found, opened: false };
  const opened = await askReader(tab, 'readerOpen', { byItself: wish === 'open' });
  return { found, opened: opened.ok && opened.answer.ok };
}
