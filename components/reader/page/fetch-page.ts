import type { Article } from '@/utils/article/article';
import { decodePage } from '@/utils/sites/pages/decode-page';
import { LeadsElsewhere } from '@/utils/sites/pages/fetch-article';

/** How long a page may take, in milliseconds, and how large it may be, in bytes. */
const patience = 20_000;
const mostBytes = 10_000_000;

/** A page that was fetched: where it led to, and its document, without life. */
export interface FetchedPage {
  url: string;
  document: Document;
}

/**
 * Fetches another page of the site that is open. An answer that leads to another site is not followed there.
 *
 * @throws LeadsElsewhere for such an answer; Error for what is no page, and where the site does not answer
 */
export async function fetchPage(url: string, signal: AbortSignal): Promise<FetchedPage> {
  const ask = (options: RequestInit) =>
    fetch(url, {
      credentials: 'same-origin',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
      ...options,
    });
  // A request of this mode never leaves the site.
  const answer = await ask({ mode: 'same-origin' }).catch(async (error) => {
    const { type, status } = await ask({ redirect: 'manual' });
    throw type === 'opaqueredirect' || (status >= 300 && status < 400) ? new LeadsElsewhere() : error;
  });
  const type = answer.headers.get('content-type') ?? '';
  if (!answer.ok || !/html/i.test(type)) throw new Error(`${answer.status} ${type}`);
  if (Number(answer.headers.get('content-length')) > mostBytes) throw new Error('too large');
  const text = decodePage(new Uint8Array(await answer.arrayBuffer()), type, document.characterSet);
  return { url: answer.url, document: new DOMParser().parseFromString(text, 'text/html') };
}

/** How the session reads a page that was fetched; undefined for one without an article. */
export type ReadFetched = (document: Document, url: string) => Article | undefined;
