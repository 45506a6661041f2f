import { type Browser, browser } from 'wxt/browser';

/** What one message of a protocol carries, and what is answered. `P` names a function for each message. */
type Data<P, K extends keyof P> = P[K] extends (...args: infer A) => unknown ? A[0] : never;
type Answer<P, K extends keyof P> = P[K] extends (...args: never) => infer R ? Awaited<R> : never;

/** Where a message goes: to a frame of a tab; to the background and the extension's pages where left out. */
export type MessageTarget = number | { tabId: number; frameId?: number };

type SendArguments<P, K extends keyof P> =
  undefined extends Data<P, K>
    ? [data?: undefined, to?: MessageTarget]
    : [data: Data<P, K>, to?: MessageTarget];

type Handler = (message: { data: unknown; sender: Browser.runtime.MessageSender }) => unknown;

export interface Messenger<P> {
  /** Sends a message and waits for its answer; rejects where nobody answers, and with the handler's error. */
  sendMessage<K extends keyof P & string>(type: K, ...args: SendArguments<P, K>): Promise<Answer<P, K>>;
  /** Answers messages of a type in this context, with one handler for each type; answers how to stop. */
  onMessage<K extends keyof P & string>(
    type: K,
    handler: (message: {
      data: Data<P, K>;
      sender: Browser.runtime.MessageSender;
    }) => Answer<P, K> | Promise<Answer<P, K>>,
  ): () => void;
}

/**
 * A messenger typed by a protocol. Messages are `{ type, data }`, answers `{ res }` or `{ err }`, since an undefined answer
 * would be none. Plain JSON data only: Chromium serialises messages as JSON.
 */
export function defineMessenger<P>(): Messenger<P> {
  const handlers = new Map<string, Handler>();
  const listen = (
    message: { type: string; data: unknown } | undefined,
    sender: Browser.runtime.MessageSender,
    respond: (answer: { res: unknown } | { err: string }) => void,
  ): boolean => {
    const handler = handlers.get(message?.type ?? '');
    // Other contexts of the extension hear the message too: one of them answers.
    if (!handler) return false;
    Promise.resolve({ data: message?.data, sender })
      .then(handler)
      .then(
        (res) => respond({ res }),
        (error) => respond({ err: String(error) }),
      );
    return true;
  };
  return {
    async sendMessage(type, ...[data, to]) {
      const message = { type, data };
      const { tabId = undefined, ...frame } = typeof to === 'number' ? { tabId: to } : (to ?? {});
      const answer =
        tabId === undefined
          ? await browser.runtime.sendMessage(message)
          : await browser.tabs.sendMessage(tabId, message, frame);
      if (!answer) throw new Error(`No answer to ${type}`);
      if ('err' in answer) throw new Error(answer.err);
      return answer.res;
    },
    onMessage(type, handler) {
      if (!handlers.size) browser.runtime.onMessage.addListener(listen);
      handlers.set(type, handler as Handler);
      return () => {
        handlers.delete(type);
        if (!handlers.size) browser.runtime.onMessage.removeListener(listen);
      };
    },
  };
}
