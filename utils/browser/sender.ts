import { type Browser, browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;

/** Whether a message comes from this extension: from one of its pages or from its own script in a tab. */
export function isOwnSender(sender: Sender): boolean {
  return sender.id === browser.runtime.id;
}

/** Host of the page that a content script in a tab's top frame sent from; undefined for every other sender. */
export function findSenderHost(sender: Sender): string | undefined {
  if (!isOwnSender(sender) || sender.tab?.id === undefined || sender.frameId !== 0) return undefined;
  const address = sender.url ? URL.parse(sender.url) : null;
  return address?.protocol.startsWith('http') ? address.hostname : undefined;
}
