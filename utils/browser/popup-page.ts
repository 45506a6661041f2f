import { browser } from 'wxt/browser';

/** The popup's page, as `action.setPopup` wants it. */
export const popupPage = 'popup.html';

/** Whether this page is shown as the toolbar button's popup, and not in a tab. */
export function isShownAsPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}
