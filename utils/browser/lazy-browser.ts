import type { Browser } from 'wxt/browser';

type Api = typeof Browser;

/**
 * The extension's interface to the browser, which the build puts in the place of `wxt/browser`: asked for at the first use, not
 * when a script is loaded. Chromium makes it when it is first asked for, which takes a millisecond of every page with a script of
 * the extension; on most of them none is needed.
 */
export const browser = new Proxy({} as Api, {
  get: (_, key) => {
    const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (own?.runtime?.id ? own : chrome)[key as keyof Api];
  },
});
