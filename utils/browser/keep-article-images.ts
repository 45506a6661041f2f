import { browser } from 'wxt/browser';
import { fromBase64 } from '../library/backup/base64';
import { fetchCapped } from '../library/images/fetch-capped';
import { type FetchImage, keepImages } from '../library/images/keep-images';
import { readImages } from '../library/images/read-images';
import { type ImagesKept, sendMessage } from '../messaging';
import { isHostGranted } from './auto-sites';
import { keepAwake } from './keep-awake';

/** Puts the script that hands out images into a tab; false where the browser does not let it. */
const offerImages = (tabId: number): Promise<boolean> =>
  browser.scripting.executeScript({ target: { tabId }, files: ['/images.js'] }).then(
    () => true,
    () => false,
  );

async function fetchFromPage(tabId: number, ...[src, maxBytes]: Parameters<FetchImage>) {
  const answer = await sendMessage('pageImage', { src, maxBytes }, { tabId, frameId: 0 });
  if ('missing' in answer) {
    if (answer.missing === 'too-large') return answer.missing;
    throw new Error('The page cannot read it');
  }
  const bytes = fromBase64(answer.data);
  if (!bytes) throw new Error('no base64');
  return new Blob([bytes]);
}

/**
 * How images are had: out of the page of a tab, else by a host's permission. Without one the browser would ask the image's site in vain,
 * since what a site lets everybody read the page has read already.
 */
async function toFetchImage(tabId: number | undefined): Promise<FetchImage> {
  const isInPage = tabId !== undefined && (await offerImages(tabId));
  return async (src, maxBytes) => {
    const fromPage = isInPage ? await fetchFromPage(tabId, src, maxBytes).catch(() => undefined) : undefined;
    if (fromPage) return fromPage;
    if (!(await isHostGranted(new URL(src).hostname))) throw new Error('not granted');
    return fetchCapped(src, maxBytes);
  };
}

/**
 * Stores the images of a saved article that are not stored yet, out of a tab's page where there is one. What cannot be had is noted.
 * Rejects with the browser's error where the library cannot be written.
 */
export async function keepArticleImages(id: string, tabId?: number): Promise<ImagesKept> {
  await keepAwake(toFetchImage(tabId).then((fetchImage) => keepImages(id, fetchImage)));
  const { stored, missing } = await readImages(id);
  return { stored: stored.size, missing: missing.size };
}
