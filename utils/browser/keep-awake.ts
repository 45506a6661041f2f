import { browser } from 'wxt/browser';

/** Browsers stop a background that was idle for 30 seconds; half of that leaves room for a busy machine. */
const interval = 15_000;

/**
 * Keeps the background from being stopped until `work` is done: a call of the extension's interface counts as work, reading and writing
 * the library does not (https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle).
 */
export async function keepAwake<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), interval);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
