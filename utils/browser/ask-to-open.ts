import { sendMessage } from '../messaging';

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
    const hasReader = globalThis.qingyeSession?.isAlive() === true;
    const facts = await sendMessage('autoReader', { hasReader });
    const answer = facts && (await globalThis.qingyeSession?.openByItself(wish, { url, facts }));
    return answer ?? nothing;
  } catch {
    return nothing;
  }
}

const nothing: AutoAnswer = { found: false, opened: false };
