import type { ExtensionGlobal, Tab, TestBrowser } from '../harness/types.ts';
import { waitFor } from '../harness/wait.ts';

/** A button of the picker, and its middle in px of the window. */
interface PickerButton {
  name: string;
  x: number;
  y: number;
  isEnabled: boolean;
  isPressed: boolean;
}

export interface ShownPicker {
  /** All that the panel says, and what it tells screen readers. */
  text: string;
  status: string;
  buttons: PickerButton[];
  /** How many frames are drawn around what the rule would take. */
  marks: number;
  focused: string;
  box: { x: number; y: number; width: number; height: number; scrollWidth: number };
}

/**
 * What the picker in the tab in front shows; null without one. Its shadow root is closed to pages, so it is looked at from the
 * world of the extension's own scripts.
 */
export async function readPicker(browser: TestBrowser): Promise<ShownPicker | null> {
  const background = await browser.background();
  return background.evaluate(async () => {
    const { browser: api } = globalThis as unknown as ExtensionGlobal;
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    const look = () => {
      const { qingyePicker } = globalThis as unknown as {
        qingyePicker?: { host: { shadow: ShadowRoot; element: Element } };
      };
      const { shadow, element } = qingyePicker?.host ?? {};
      const panel = shadow?.querySelector('.panel');
      if (!shadow || !panel || !element?.isConnected) return null;
      const { x, y, width, height } = panel.getBoundingClientRect();
      return {
        text: panel.textContent ?? '',
        status: shadow.querySelector('[role="status"]')?.textContent ?? '',
        buttons: [...panel.querySelectorAll('button')].map((button) => {
          const box = button.getBoundingClientRect();
          return {
            name: button.getAttribute('aria-label') ?? button.textContent ?? '',
            x: box.x + box.width / 2,
            y: box.y + box.height / 2,
            isEnabled: !button.disabled,
            isPressed: button.getAttribute('aria-pressed') === 'true',
          };
        }),
        marks: shadow.querySelector('.marks path')?.getAttribute('d')?.match(/M/g)?.length ?? 0,
        focused: shadow.activeElement?.textContent ?? '',
        box: { x, y, width, height, scrollWidth: panel.scrollWidth },
      };
    };
    const [result] = await api.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: look });
    return (result?.result as ReturnType<typeof look>) ?? null;
  });
}

/** The picker, waited for, and until it is as wanted. */
export const waitForPicker = (
  browser: TestBrowser,
  what = 'the picker',
  isWanted: (picker: ShownPicker) => boolean = () => true,
) =>
  waitFor(what, async () => {
    const picker = await readPicker(browser);
    return picker && isWanted(picker) && picker;
  });

/** Violations that axe-core finds in the picker of the tab in front, one line each. */
export async function findPickerViolations(browser: TestBrowser): Promise<string[]> {
  const background = await browser.background();
  return background.evaluate(async () => {
    const { browser: api } = globalThis as unknown as ExtensionGlobal;
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    const target = { tabId: tab?.id ?? -1 };
    await api.scripting.executeScript({ target, files: ['/axe.js' as never] });
    const check = async () => {
      type Results = { id: string; nodes: { html: string }[] }[];
      const { qingyePicker, axe } = globalThis as unknown as {
        qingyePicker: { host: { shadow: ShadowRoot; element: Element } };
        axe: { run(context: object): Promise<{ violations: Results; passes: Results }> };
      };
      const { shadow, element } = qingyePicker.host;
      // For these scripts alone, the tree is an open one.
      Object.defineProperty(element, 'shadowRoot', { value: shadow, configurable: true });
      const { violations, passes } = await axe.run({ include: [['qingye-picker']] });
      const hasLooked = passes.some(({ nodes }) => nodes.some(({ html }) => html.startsWith('<button')));
      const found = violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
      return hasLooked ? found : ['axe saw no button'];
    };
    const [result] = await api.scripting.executeScript({ target, func: check });
    return (result?.result as string[] | undefined) ?? ['no answer'];
  });
}

/** Presses a button of the picker. */
export async function pressInPicker(browser: TestBrowser, tab: Tab, name: string): Promise<void> {
  const { buttons } = await waitForPicker(browser, `the button "${name}"`, (picker) =>
    picker.buttons.some((button) => button.name === name && button.isEnabled),
  );
  const { x = 0, y = 0 } = buttons.find((button) => button.name === name) ?? {};
  await tab.clickAt(x, y);
}

/** The reader's own rules as they are stored. */
export const readRules = async (browser: TestBrowser): Promise<string> =>
  (await browser.background()).evaluate(async () => {
    const { browser: api } = globalThis as unknown as ExtensionGlobal;
    return String((await api.storage.local.get('siteRules')).siteRules ?? '');
  });

/** Stores the reader's own rules in place of those that are there. */
export const storeRules = async (browser: TestBrowser, rules: string): Promise<void> =>
  (await browser.background()).evaluate(async (siteRules) => {
    const { browser: api } = globalThis as unknown as ExtensionGlobal;
    await api.storage.local.set({ siteRules });
  }, rules);
