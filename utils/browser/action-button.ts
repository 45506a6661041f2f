import { browser } from 'wxt/browser';
import { readSettings, watchSettings } from '../settings/store';
import { toPageTab } from './page-tab';
import { popupPage } from './popup-page';
import { toggleReader } from './toggle-reader';

/**
 * The toolbar button opens the popup, or the reader at once where the settings say so. The browser forgets the choice
 * with every restart, so it is made again whenever the background starts.
 */
export function mountActionButton(): void {
  const apply = (buttonOpensReader: boolean) =>
    browser.action.setPopup({ popup: buttonOpensReader ? '' : popupPage });
  watchSettings((settings) => void apply(settings.buttonOpensReader));
  browser.action.onClicked.addListener((tab) => {
    const pageTab = toPageTab(tab);
    if (pageTab) void toggleReader(pageTab);
  });
  void readSettings().then((settings) => apply(settings.buttonOpensReader));
}
