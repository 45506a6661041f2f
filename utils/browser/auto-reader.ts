import { isHomeAddress } from '../detect/address-evidence';
import { askToOpen, fetchReaderAhead } from './ask-to-open';
import type { Colours } from './float';
import { mayOpen, watchForArticles } from './late-article';
import { coverPage } from './page-cover';
import { untilPainted } from './until-painted';
import { nextEvent, untilParsed } from './until-parsed';

/** How long the cover waits at most, in ms: for the page from its beginning, and for the reader from then on. */
const patience = { page: 10_000, reader: 4000 };

/** How often the cover is told that the script is still at work, and a page that loads slowly is looked at, in ms. */
const heartbeat = 100;

/**
 * Opens the reader by itself on a page of a place that the person chose, if the page is an article: at once where the
 * article is in the page as it was loaded, else as soon as it is there, or by an offer where the page is in use by then.
 * Opens once for each page view, so a reader that was closed stays closed.
 *
 * @param colours the theme of the settings, and the style sheet of all themes
 */
export async function mountAutoReader(document: Document, colours: Colours): Promise<void> {
  if (!/html/.test(document.contentType)) return;
  if (isHomeAddress(document.URL)) return watchForArticles(document, document.URL);
  const cover = coverPage(document, colours);
  let beats = 0;
  let isFetched = false;
  const beating = setInterval(() => {
    cover.hold();
    beats++;
    // Ever more rarely: looking at a large page takes a while.
    const isTime = (beats & (beats - 1)) === 0;
    if (isFetched || !isTime || document.readyState !== 'loading' || isPrepared(document)) return;
    isFetched = mayOpen(document);
    if (isFetched) fetchReaderAhead();
  }, heartbeat);
  await untilShown(document);
  await soon(untilParsed(document), patience.page - performance.now());
  const isParsed = document.readyState !== 'loading';
  const url = document.URL;
  const mayAsk = isParsed && !cover.isRemoved && mayOpen(document);
  const opening = mayAsk ? askToOpen('open') : undefined;
  const opened = (await soon(opening, patience.reader))?.opened;
  const isOver = opened || cover.isDismissed;
  // Before anything else is waited for: an application may go on, and a reader be closed, under the cover.
  watchForArticles(document, url, isOver ? undefined : isParsed ? 'judged' : 'unread');
  if (opened) await untilPainted();
  clearInterval(beating);
  cover.remove();
  if (cover.isDismissed) void opening?.then((late) => late.opened && globalThis.qingyeSession?.close());
}

/** The answer of something, or undefined where it takes longer than so many ms. */
function soon<T>(promise: Promise<T> | undefined, ms: number): Promise<T | undefined> {
  return Promise.race([promise, new Promise<undefined>((resolve) => setTimeout(resolve, ms))]);
}

/** Waits while a page is only prepared and not yet looked at: it is covered, but nothing is read. */
const untilShown = (document: Document): Promise<void> | undefined =>
  isPrepared(document) ? nextEvent(document, 'prerenderingchange') : undefined;

const isPrepared = (document: Document & { prerendering?: boolean }) => document.prerendering === true;
