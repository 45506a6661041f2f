import { browser } from 'wxt/browser';
import { t } from '../i18n';
import { findActiveTab, type PageTab, toPageTab } from './page-tab';
import { toggleReader } from './toggle-reader';

const menuItem = 'open-reader';

/** The keyboard shortcut. Firefox for Android has none. */
export function mountCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-reader') void toggle(toPageTab(tab));
  });
}

/**
 * The entry in the page's context menu. Firefox for Android has no such menu. Entries outlive the background, so they
 * are made when the extension or the browser starts; at a start of the browser again because its language may have changed.
 */
export function mountContextMenus(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === menuItem) void toggle(toPageTab(tab));
  });
  browser.runtime.onInstalled.addListener(() => void createMenu());
  browser.runtime.onStartup.addListener(() => void createMenu());
}

async function createMenu(): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create(
    {
      id: menuItem,
      title: t('commandOpenReader'),
      contexts: ['page'],
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    },
    // Both events above may come at one start; the second entry is then refused, and reading the error says that is fine.
    () => void browser.runtime.lastError,
  );
}

/** Chromium hands over the tab with a command, older Firefox does not. */
async function toggle(tab: PageTab | undefined): Promise<void> {
  const target = tab ?? (await findActiveTab());
  if (target) await toggleReader(target);
}
