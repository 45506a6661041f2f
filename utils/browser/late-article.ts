import { isHomeAddress } from '../detect/address-evidence';
import { isReadable } from '../detect/is-readable';
import { t } from '../i18n';
import { sendMessage } from '../messaging';
import type { AutoAnswer, AutoWish } from './auto-open';
import { type NoticeAction, showNotice } from './page-notice';
import { watchSettling } from './settling';
import { watchTouches } from './touches';
import { watchNavigation } from './watch-navigation';

/** The theme of the settings, and the style sheet of the colours of all themes. */
export interface Colours {
  theme: string;
  themeCss: string;
}

declare global {
  /** Shows a line with buttons on the page, in the colours of the extension. */
  var qingyeShowNotice: ((text: string, actions: NoticeAction[]) => () => void) | undefined;
  /** Takes the offer to read a late article away: the reader is open. */
  var qingyeRemoveOffer: (() => void) | undefined;
}

/** How often a page is read at most while it settles. */
const maxReadings = 4;

/** Whether it is worth reading a page: it may hold an article that opens by itself. Reading takes long, and this does not. */
export const mayOpen = (document: Document): boolean => !isHomeAddress(document.URL) && isReadable(document);

/** Asks the background, which is gone where the extension was updated: the page is then left as it is. */
export function askToOpen(wish: AutoWish): Promise<AutoAnswer> {
  return sendMessage('autoOpen', { wish }).catch(() => ({ found: false, opened: false }));
}

/**
 * Looks for an article that comes late, after each navigation within the page and, where it says what is known of the page
 * as it is, at once. It is opened where nobody has used the page meanwhile, and offered elsewhere. `url` is the address at which
 * the page was looked at first.
 */
export function watchForArticles(
  document: Document,
  colours: Colours,
  url: string,
  page: Known | undefined,
): void {
  globalThis.qingyeShowNotice = (text, actions) => showNotice(document, colours, text, actions);
  let stop = page && look(document, page);
  watchNavigation(() => {
    stop?.();
    // A reader that is open follows the page by itself.
    stop = globalThis.qingyeSession?.isOpen ? undefined : look(document, 'moved');
  }, url);
}

/**
 * What is known of a page: it was loaded just now, and was no article as it came; it takes so long to load that nobody has read
 * it yet; or it shows another address since now.
 */
type Known = 'judged' | 'unread' | 'moved';

function look(document: Document, page: Known): () => void {
  const touches = watchTouches();
  let readings = 0;
  const isJudged = page === 'judged';
  let before = isJudged ? textOf(document) : '';
  const stop = watchSettling(
    document,
    async () => {
      const text = textOf(document);
      // Advertisements come late on pages that are no articles: these have to grow by more than that to be read again.
      const isOther = isJudged ? text.length > before.length * 1.2 + 200 : text !== before;
      if (!isOther || !mayOpen(document)) return false;
      before = text;
      readings++;
      if (!(await askToOpen('look')).found) return readings >= maxReadings;
      if (touches.any) offer();
      else await askToOpen('open');
      return true;
    },
    { isChanged: !isJudged, onEnd: touches.stop },
  );
  return () => {
    stop();
    globalThis.qingyeRemoveOffer?.();
  };
}

function offer(): void {
  globalThis.qingyeRemoveOffer = globalThis.qingyeShowNotice?.(t('autoOffer'), [
    { label: t('autoRead'), onPress: () => void askToOpen('read') },
    { label: t('autoNotNow') },
  ]);
}

/** The text of a page without its scripts and styles: applications carry all their data in a script. */
function textOf(document: Document): string {
  let text = '';
  const walker = document.createTreeWalker(document, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!/^S(?:CRIPT|TYLE)$/i.test(node.parentNode?.nodeName ?? '')) text += (node as Text).data;
  return text;
}
