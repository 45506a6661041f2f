import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { RunInChrome } from './firefox-chrome.ts';
import { clickAt, pressKeys } from './firefox-frame.ts';
import { drawPopup, hidePopup, isPopupOpen, runFrameScript } from './firefox-inside.ts';
import { findMiddle } from './in-page.ts';
import type { Surface, View } from './types.ts';
import { findStill, waitFor } from './wait.ts';

interface FirefoxView extends View {
  /** Runs a function as a frame script, with every privilege; it gets the document's window and the arguments. */
  runFrame<A extends unknown[]>(run: (window: Window, ...args: A) => void, ...args: A): Promise<void>;
}

/**
 * The popup or the background page of an extension in Firefox. WebDriver sees neither, so functions are run in them by
 * frame scripts, in a sandbox that is the page's own world and knows no content security policy.
 */
export function toFirefoxView(
  chrome: RunInChrome,
  place: 'popup' | 'background',
  extensionId: string,
): FirefoxView {
  const run = async (expression: string): Promise<unknown> => {
    const id = `qingye:${randomUUID()}`;
    const script = `(async () => {
      try { sendAsyncMessage(${JSON.stringify(id)}, { value: await (${expression}) }); }
      catch (error) { sendAsyncMessage(${JSON.stringify(id)}, { error: String(error) }); }
    })()`;
    const { value, error } = await chrome(runFrameScript, place, extensionId, script, id);
    if (error !== undefined) throw new Error(`In Firefox's ${place}: ${error}`);
    return value === undefined ? undefined : JSON.parse(value);
  };
  const runInPage = (source: string) =>
    run(
      `Cu.evalInSandbox(${JSON.stringify(source)}, Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`,
    );
  return {
    async runFrame(code, ...args) {
      await run(`(${code})(content, ...${JSON.stringify(args)})`);
    },
    evaluate: (code, ...args) =>
      runInPage(`(async () => JSON.stringify(await (${code})(...${JSON.stringify(args)})))()`) as never,
    async runScript(source) {
      await runInPage(`${source};undefined`);
    },
  };
}

/** The open popup, waited for. */
export async function openFirefoxPopup(chrome: RunInChrome, extensionId: string): Promise<Surface> {
  const view = toFirefoxView(chrome, 'popup', extensionId);
  await waitFor('the popup', () => chrome(isPopupOpen));
  await waitFor("the popup's document", () =>
    view.evaluate(
      () =>
        location.protocol === 'moz-extension:' && document.readyState === 'complete' && document.hasFocus(),
    ),
  );
  return {
    evaluate: view.evaluate,
    runScript: view.runScript,
    async press(chord) {
      const keys = chord.split('+');
      await view.runFrame(pressKeys, keys.slice(0, -1), keys.at(-1) ?? '');
    },
    async click(selector) {
      const at = await findStill(selector, () => view.evaluate(findMiddle, selector));
      await view.runFrame(clickAt, at.x, at.y);
    },
    async screenshot(file) {
      writeFileSync(file, Buffer.from(await chrome(drawPopup), 'base64'));
    },
    close: () => chrome(hidePopup),
  };
}
