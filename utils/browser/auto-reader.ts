import { isReadable } from '../detect/is-readable';
import { sendMessage } from '../messaging';
import { readTheme } from '../settings/store';
import { coverPage } from './page-cover';

/** How long a page whose text is there may stay covered, in ms. */
const patience = 2000;

/**
 * Opens the reader by itself on a page of a site that the person chose, if the page is an article. Runs once for each
 * page view, so a reader that was closed stays closed.
 * `themeCss` is the style sheet of the theme's colours.
 */
export async function mountAutoReader(document: Document, themeCss: string): Promise<void> {
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return;
  await untilShown(document);
  const cover = coverPage(document, themeCss);
  void readTheme().then(cover.setTheme);
  await untilParsed(document);
  setTimeout(cover.remove, patience);
  if (!cover.isRemoved && isReadable(document).readable) {
    // Fails where the extension was updated or the background is gone; the page is then shown as it is.
    await sendMessage('autoOpen').catch(() => undefined);
    await untilPainted();
  }
  cover.remove();
}

/** Waits while a page is only prepared and not yet looked at. A page that is shown is covered without any wait. */
function untilShown(document: Document & { prerendering?: boolean }): Promise<void> | undefined {
  if (!document.prerendering) return undefined;
  return new Promise((resolve) =>
    document.addEventListener('prerenderingchange', () => resolve(), { once: true }),
  );
}

function untilParsed(document: Document): Promise<void> | undefined {
  if (document.readyState !== 'loading') return undefined;
  return new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }),
  );
}

/** Waits for the second frame from now: the first may have begun before the reader's nodes were there. */
function untilPainted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
