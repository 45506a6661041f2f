import type { Browser } from 'wxt/browser';
import { readSettings } from '../settings/store';
import { isAutoPlace } from '../sites/auto-places';
import { inject, viewScripts } from './ask-reader';
import { toPageTab } from './page-tab';
import { findSenderHost } from './sender';
import { findSiteFacts, type SiteFacts } from './site-facts';

/** What the scripts of a page where the reader opens by itself may ask for: the reader's view, or what shows a line on the page. */
export type AutoPart = 'view' | 'notice';

/** The tab of an auto script that may have more scripts: in a top frame, and where the person chose. */
async function findAutoTab(sender: Browser.runtime.MessageSender): Promise<number | undefined> {
  if (!findSenderHost(sender) || !isAutoPlace(await readSettings(), sender.url ?? '')) return undefined;
  return toPageTab(sender.tab)?.id;
}

/**
 * Puts the reader script into the page of an auto script where it is not there yet. Answers what is known about the site, which
 * the reader would ask for next; null where the reader may not open by itself, or the browser does not let the extension in.
 */
export async function autoReader(
  sender: Browser.runtime.MessageSender,
  { url, hasReader }: { url: string; hasReader: boolean },
): Promise<SiteFacts | null> {
  const tabId = await findAutoTab(sender);
  if (tabId === undefined) return null;
  const [isThere, facts] = await Promise.all([
    hasReader || inject(tabId, '/reader.js'),
    findSiteFacts(url, tabId),
  ]);
  return isThere ? facts : null;
}

/** Puts more scripts into such a page; answers whether they are there. */
export async function autoScripts(sender: Browser.runtime.MessageSender, part: AutoPart): Promise<boolean> {
  const tabId = await findAutoTab(sender);
  return tabId !== undefined && inject(tabId, ...(part === 'view' ? viewScripts : ['/follow.js' as const]));
}
