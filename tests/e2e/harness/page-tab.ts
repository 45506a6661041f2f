import type { KeyInput, Page } from 'puppeteer-core';
import { findMiddle } from './in-page.ts';
import type { Tab } from './types.ts';
import { findStill } from './wait.ts';

/** Presses a chord such as `Control+Shift+Tab` in a page. */
async function pressChord(page: Page, chord: string): Promise<void> {
  const keys = chord.split('+') as KeyInput[];
  const last = keys.pop();
  if (!last) throw new Error(`No key in "${chord}"`);
  for (const key of keys) await page.keyboard.down(key);
  await page.keyboard.down(last);
  // What the key did may have closed the page, as it does in the popup.
  await page.keyboard.up(last).catch(() => undefined);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

async function clickAt(page: Page, selector: string, count: number): Promise<void> {
  const at = await findStill(selector, () => page.evaluate(findMiddle, selector));
  await page.mouse.click(at.x, at.y, { count });
}

/** What only one of the browsers can do in its own way. */
interface OwnWays extends Pick<Tab, 'accessibleNames'> {
  goto?: Tab['goto'];
}

/** A page of puppeteer as a tab. */
export function toTab(page: Page, { accessibleNames, goto }: OwnWays): Tab {
  // Nobody answers what a page asks; it would wait for ever.
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  return {
    // Cast: puppeteer types the parameters for handles too, which the tests never pass.
    evaluate: (run, ...args) => page.evaluate(run as never, ...args) as never,
    async runScript(source) {
      await page.evaluate(source);
    },
    press: (chord) => pressChord(page, chord),
    click: (selector) => clickAt(page, selector, 1),
    doubleClick: (selector) => clickAt(page, selector, 2),
    pointAt: (x, y) => page.mouse.move(x, y),
    clickAt: (x, y) => page.mouse.click(x, y),
    tapAt: (x, y) => page.touchscreen.tap(x, y),
    async screenshot(file) {
      await page.screenshot({ path: file as `${string}.png` });
    },
    close: () => page.close(),
    goto:
      goto ??
      (async (url) => {
        await page.goto(url, { waitUntil: 'domcontentloaded' });
      }),
    accessibleNames,
    show: () => page.bringToFront(),
    resize: (width, height) => page.setViewport({ width, height }),
    type: (text) => page.keyboard.type(text),
  };
}
