import type { FetchImage } from './keep-images';

/** How long an image may take, in milliseconds. */
const patience = 20_000;

/**
 * Fetches an image with the rights of the page or script that this runs in. Out of the browser's cache where it is there, since the page
 * has mostly shown it. What is too large is not read where its site says so before. Rejects where it cannot be had.
 */
export const fetchCapped: FetchImage = async (src, maxBytes) => {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(patience)]);
  const answer = await fetch(src, { cache: 'force-cache', signal });
  if (!answer.ok) throw new Error(`${answer.status}`);
  if (Number(answer.headers.get('content-length')) > maxBytes) {
    stop.abort();
    return 'too-large';
  }
  // As a stream its parts would be out of reach for Firefox's content scripts.
  const blob = await answer.blob();
  return blob.size > maxBytes ? 'too-large' : blob;
};
