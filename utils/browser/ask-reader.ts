import { browser } from 'wxt/browser';
import { type ProtocolMap, sendMessage } from '../messaging';
import { findBarrier, type PageBarrier } from './page-barrier';
import type { PageTab } from './page-tab';

type ReaderMessage = Extract<keyof ProtocolMap, `reader${string}`>;
type Data<M extends ReaderMessage> = Parameters<ProtocolMap[M]>[0];
type Answer<M extends ReaderMessage> = Awaited<ReturnType<ProtocolMap[M]>>;

/** The reader's answer, or why the extension cannot work on that page. */
export type Asked<M extends ReaderMessage> =
  | { ok: true; answer: Answer<M> }
  | { ok: false; barrier: PageBarrier };

/** Messages after which the reader is open, for which it needs its view. */
const showing = new Set<string>(['readerOpen', 'readerReread']);

/** What shows a reader: the view, further pages of a text, and following the page under it. */
export const viewScripts = ['/view.js', '/pages.js', '/follow.js'] as const;

/**
 * Asks the reader script of a tab, and runs it there first where it does not run yet; the view too, where it is to open.
 * That may fail at any time: the permission of a click ends when the page changes, and some pages are closed.
 */
export async function askReader<M extends ReaderMessage>(
  tab: Pick<PageTab, 'id' | 'url'>,
  message: M,
  data: Data<M>,
): Promise<Asked<M>> {
  if (showing.has(message)) await inject(tab.id, ...viewScripts);
  const present = await findAnswer(tab.id, message, data);
  if (present) return { ok: true, answer: present.answer };
  const found = (await inject(tab.id, '/reader.js')) ? await findAnswer(tab.id, message, data) : undefined;
  return found ? { ok: true, answer: found.answer } : { ok: false, barrier: findBarrier(tab.url) };
}

/** Runs scripts of the extension in a tab's top frame; false where the browser does not let it. */
export function inject(
  tabId: number,
  ...files: ('/reader.js' | (typeof viewScripts)[number])[]
): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId }, files }).then(
    () => true,
    () => false,
  );
}

/** The answer of a reader script that already runs in the tab; undefined where none does. */
export async function findAnswer<M extends ReaderMessage>(
  tabId: number,
  message: M,
  data: Data<M>,
): Promise<{ answer: Answer<M> } | undefined> {
  // The messenger's types of arguments and answer do not follow a generic message name.
  const send = sendMessage as (
    type: M,
    data: Data<M>,
    to: { tabId: number; frameId: number },
  ) => Promise<Answer<M>>;
  try {
    return { answer: await send(message, data, { tabId, frameId: 0 }) };
  } catch {
    return undefined;
  }
}

/** The type of the tab's document (`text/html`, `application/pdf`), where it may be asked. */
export async function findContentType(tabId: number): Promise<string | undefined> {
  const results = await browser.scripting
    .executeScript({ target: { tabId }, func: () => document.contentType })
    .catch(() => []);
  return results[0]?.result;
}
