import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { RunInChrome } from './firefox-chrome.ts';
import { drawPopup, hidePopup, isPopupOpen, pressKeys, runFrameScript } from './firefox-inside.ts';
import { findMiddle } from './in-page.ts';
import type { Surface, View } from './types.ts';
import { waitFor } from './wait.ts';

/**
 * The popup or the background page of an extension in Firefox. WebDriver sees neither, so functions are run in them by
 * frame scripts, in a sandbox that is the page's own world and knows no content security policy.
 */
export function toFirefoxView(
  chrome: RunInChrome,
  place: 'popup' | 'background',
  extensionId: string,
): View & { runPrivileged(source: string): Promise<unknown> } {
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
    runPrivileged: run,
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
    view.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
  );
  return {
    evaluate: view.evaluate,
    runScript: view.runScript,
    press: (chord) => {
      const keys = chord.split('+');
      return chrome(pressKeys, keys.slice(0, -1), keys.at(-1) ?? '');
    },
    async click(selector) {
      const at = await waitFor(`"${selector}" to click`, () => view.evaluate(findMiddle, selector));
      await view.runPrivileged(`(() => {
        for (const type of ['mousemove', 'mousedown', 'mouseup'])
          content.windowUtils.sendMouseEvent(type, ${at.x}, ${at.y}, 0, type === 'mousemove' ? 0 : 1, 0);
      })()`);
    },
    async screenshot(file) {
      writeFileSync(file, Buffer.from(await chrome(drawPopup), 'base64'));
    },
    close: () => chrome(hidePopup),
  };
}
