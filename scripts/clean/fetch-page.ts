import { Misuse } from '../command';
import type { Source } from './source';

/** How long a server may take for the whole page, in milliseconds. */
const timeout = 30_000;
/** The largest page that is read, in bytes. */
const maxSize = 30_000_000;
const pageTypes = /^(text\/|application\/(xhtml|xml)|$)/i;

/** Reads a body until it is whole; undefined when it is larger than a page can be. */
async function readBody(response: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxSize) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Why a request failed, in words: fetch itself only says "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer in ${timeout / 1000} s`;
  const cause = error.cause;
  if (cause instanceof AggregateError) return reasonOf(cause.errors[0]);
  return cause instanceof Error ? cause.message : error.message;
}

/**
 * Loads a page, following redirects; nothing but the page itself is asked for.
 *
 * @throws Misuse where the server does not answer with a page
 */
export async function fetchPage(address: string): Promise<Source> {
  if (!URL.canParse(address)) throw new Misuse(`${address} is no address.`);
  try {
    const response = await fetch(address, {
      headers: {
        accept: 'text/html,application/xhtml+xml',
        'user-agent': 'Mozilla/5.0 (compatible; Qingye/0.1)',
      },
      signal: AbortSignal.timeout(timeout),
    });
    const contentType = response.headers.get('content-type') ?? '';
    if (!response.ok) throw new Misuse(`${address} answered ${response.status} ${response.statusText}.`);
    if (!pageTypes.test(contentType)) throw new Misuse(`${address} is ${contentType}, no web page.`);
    const bytes = await readBody(response);
    if (!bytes) throw new Misuse(`${address} is larger than ${maxSize / 1e6} MB.`);
    return { bytes, contentType, url: response.url };
  } catch (error) {
    if (error instanceof Misuse) throw error;
    throw new Misuse(
      `${address} could not be loaded: ${reasonOf(error)}. Check the address and the network.`,
    );
  }
}
