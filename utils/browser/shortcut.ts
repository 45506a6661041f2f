import { browser } from 'wxt/browser';

/** What Firefox has beside the interface that both browsers share. */
type Commands = Partial<typeof browser.commands> & { openShortcutSettings?(): Promise<void> };

/** The shortcut that opens the reader, as the browser writes it; empty where none is set, undefined where there are none. */
export async function findShortcut(): Promise<string | undefined> {
  const commands = await browser.commands?.getAll();
  const command = commands?.find(({ name }) => name === 'open-reader');
  return command && (command.shortcut ?? '');
}

/** Whether the browser lets an extension open its page for shortcuts. Chromium does not. */
export function canOpenShortcutSettings(): boolean {
  return (browser.commands as Commands | undefined)?.openShortcutSettings !== undefined;
}

/** Opens the browser's page for shortcuts, where `canOpenShortcutSettings`. */
export async function openShortcutSettings(): Promise<void> {
  await (browser.commands as Commands | undefined)?.openShortcutSettings?.();
}
