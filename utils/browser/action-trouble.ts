import { browser } from 'wxt/browser';
import { t } from '../i18n';
import { readSettings } from '../settings/store';
import type { PageTab } from './page-tab';
import { popupPage } from './popup-page';

/**
 * Says that the reader could not be opened when no popup is there to say it: the button of that tab is marked, gets a
 * title that says what to do, and opens the popup, which has the reason. Where the browser allows, the popup is opened
 * at once. All of it ends by itself when the tab shows another page.
 */
export async function showTrouble(tab: PageTab): Promise<void> {
  const { id: tabId, windowId } = tab;
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: '!' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#8f2d1f' }),
      browser.action.setTitle({ tabId, title: t('actionTrouble') }),
      browser.action.setPopup({ tabId, popup: popupPage }),
    ]);
    await browser.action.openPopup?.({ windowId });
  } catch {
    // The tab was closed meanwhile, or this browser opens popups only on a click: the mark on the button stays.
  }
}

/** Takes the mark of `showTrouble` from the button again. */
export async function clearTrouble(tab: PageTab): Promise<void> {
  if (!(await browser.action.getBadgeText({ tabId: tab.id }))) return;
  const { buttonOpensReader } = await readSettings();
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab.id, text: '' }),
    browser.action.setTitle({ tabId: tab.id, title: t('actionTitle') }),
    browser.action.setPopup({ tabId: tab.id, popup: buttonOpensReader ? '' : popupPage }),
  ]);
}
