import { isHomeAddress } from '../detect/address-evidence';
import { isReadable } from '../detect/is-readable';
import { t } from '../i18n';
import { sendMessage } from '../messaging';
import { askToOpen } from './ask-to-open';
import { watchSettling } from './settling';
import { watchTouches } from './touches';
import { watchNavigation } from './watch-navigation';

declare global {
  /** Takes the offer to read a late article away: the reader is open. */
  var qingyeRemoveOffer: (() => void) | undefined;
}

/** How often a page is read at most while it settles. */
const maxReadings = 4;

/** Whether it is worth reading a page: it may hold an article that opens by itself. Reading takes long, and this does not. */
export const mayOpen = (document: Document): boolean => !isHomeAddress(document.URL) && isReadable(document);

/**
 * Looks for an article that comes late, after each navigation within the page and, where it says what is known of the page
 * as it is, at once. It is opened where nobody has used the page meanwhile, and offered elsewhere. `url` is the address at which
 * the page was looked at first.
 */
export function watchForArticles(document: Document, url: string, page?: Known): void {
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
  const isOther = page === 'judged' ? watchGrowth(document) : watchText(document);
  const stop = watchSettling(
    document,
    async () => {
      if (!isOther() || !mayOpen(document)) return false;
      readings++;
      if (!(await askToOpen('look')).found) return readings >= maxReadings;
      if (touches.any) await offer();
      else await askToOpen('open');
      return true;
    },
    { isChanged: page !== 'judged', onEnd: touches.stop },
  );
  return () => {
    stop();
    globalThis.qingyeRemoveOffer?.();
  };
}

async function offer(): Promise<void> {
  const url = document.URL;
  await sendMessage('autoScripts', { part: 'notice' }).catch(() => false);
  if (url !== document.URL) return;
  globalThis.qingyeRemoveOffer = globalThis.qingyeShowNotice?.(t('autoOffer'), [
    { label: t('autoRead'), onPress: () => void askToOpen('read') },
    { label: t('autoNotNow') },
  ]);
}

/** Answers whether a page has another text than when it was asked last. */
function watchText(document: Document): () => boolean {
  let before = '';
  return () => {
    const text = textOf(document);
    const isOther = text !== before;
    before = text;
    return isOther;
  };
}

/**
 * The same for a page that was judged as it came. Advertisements come late on pages that are no articles: the text has to grow by
 * more than that, from one yes to the next.
 */
function watchGrowth(document: Document): () => boolean {
  let before = lengthOf(document);
  return () => {
    const length = lengthOf(document);
    const isOther = length > before * 1.2 + 200;
    if (isOther) before = length;
    return isOther;
  };
}

const textOf = (document: Document): string => document.documentElement?.textContent ?? '';

/** The length of a page's text without its scripts and styles: applications carry all their data in a script. */
function lengthOf(document: Document): number {
  let length = textOf(document).length;
  for (const { textContent } of document.querySelectorAll('script, style'))
    length -= textContent?.length ?? 0;
  return length;
}
