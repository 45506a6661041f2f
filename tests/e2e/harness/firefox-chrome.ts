import type { Browser } from 'puppeteer-core';

/** Sends a command of WebDriver BiDi; puppeteer keeps its connection to itself but has only this one. */
type Send = (method: string, params: object) => Promise<{ result: unknown }>;

interface ContextTree {
  contexts: { context: string; url: string }[];
}
interface ScriptResult {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Runs a function in the window of Firefox itself, with every privilege; arguments and result are plain data. */
export type RunInChrome = <A extends unknown[], R>(
  run: (...args: A) => R | Promise<R>,
  ...args: A
) => Promise<R>;

/** Commands of BiDi beside those that puppeteer has. */
export function bidiOf(browser: Browser): Send {
  const { connection } = browser as unknown as { connection: { send: Send } };
  return (method, params) => connection.send(method, params);
}

/** The privileged window of a Firefox started with `--remote-allow-system-access`. */
export async function openChrome(browser: Browser): Promise<RunInChrome> {
  const send = bidiOf(browser);
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as ContextTree;
  const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox has no window.');
  return async (run, ...args) => {
    const call = `(${run})(...${JSON.stringify(args)})`;
    const answer = await send('script.evaluate', {
      expression: `(async () => JSON.stringify(await ${call}))()`,
      target: { context: window.context },
      awaitPromise: true,
      userActivation: true,
    });
    const { type, result, exceptionDetails } = answer.result as ScriptResult;
    if (type === 'exception') throw new Error(`In Firefox's window: ${exceptionDetails?.text}`);
    return result?.value === undefined ? undefined : JSON.parse(result.value);
  };
}
