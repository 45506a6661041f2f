import { sendMessage } from '../messaging';
import type { SiteFacts } from './site-facts';

/** To know whether there is an article, to open one by itself, or to open what the person asked for by pressing a button. */
export type AutoWish = 'look' | 'open' | 'read';

export interface AutoAnswer {
  /** There is an article that may open by itself. */
  found: boolean;
  /** The reader is open. */
  opened: boolean;
}

/**
 * Has this page read, and the reader opened as wished, where the person chose. The background puts the reader script into the
 * page; all the rest is settled between scripts of this page, since every message takes milliseconds under a cover. Where the
 * background is gone, as after an update, the page is left as it is.
 */
export async function askToOpen(wish: AutoWish): Promise<AutoAnswer> {
  const url = document.URL;
  try {
    const ahead = fetched?.url === url ? fetched.facts : undefined;
    fetched = undefined;
    const facts = await (ahead ?? fetchReader(url));
    const answer = facts && (await globalThis.qingyeSession?.openByItself(wish, { url, facts }));
    return answer ?? nothing;
  } catch {
    return nothing;
  }
}

/** A reader script that was asked for ahead, and for which address. */
let fetched: { url: string; facts: Promise<SiteFacts | null> } | undefined;

/** Has the reader script put into a page that is still loading, so that it need not be waited for when the page is there. */
export function fetchReaderAhead(): void {
  const url = document.URL;
  fetched = { url, facts: fetchReader(url).catch(() => null) };
}

const fetchReader = (url: string) =>
  sendMessage('autoReader', { url, hasReader: globalThis.qingyeSession?.isAlive() === true });

const nothing: AutoAnswer = { found: false, opened: false };
