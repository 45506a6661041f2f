import { makeInert } from './inert';
import { maxMeasured, stampLayout } from './layout';
import { showNoscript } from './noscript';
import type { Page } from './page';
import { readBlocks } from './read-blocks';
import { flattenShadows } from './shadow';

export interface CaptureOptions {
  /** Address the page was read from; the document's own where left out. */
  url?: string;
  /** Read layout facts from the rendered document. */
  layout?: boolean;
}

/**
 * Clones a document, with its open shadow roots and, on request, its layout facts, and cuts the clone into blocks. The
 * document itself is only read.
 */
export function capturePage(
  document: Document,
  { url = document.URL, layout = false }: CaptureOptions = {},
): Page {
  const clone = cloneDocument(document);
  // Where everything is hidden, for instance by a style for the time of loading, visibility tells nothing.
  const measure = layout && document.body?.checkVisibility?.({ visibilityProperty: true }) === true;
  let measured = 0;
  flattenShadows(document, clone, (live, clones) => {
    if (measure) stampLayout(live, clones());
    measured += live.length;
  });
  const body = clone.body ?? clone.documentElement;
  const read = readBlocks(body);
  return {
    document: clone,
    body,
    url,
    baseUrl: findBaseUrl(clone, url),
    partlyMeasured: measure && measured > maxMeasured,
    ...(showNoscript(body, read.blocks) ? readBlocks(body) : read),
  };
}

/** A copy of the whole document in which nothing loads, plays or is laid out. */
function cloneDocument(document: Document): Document {
  const clone = document.cloneNode(false) as Document;
  const root = clone.importNode(document.documentElement, true);
  makeInert(root);
  clone.append(root);
  return clone;
}

function findBaseUrl(document: Document, url: string): string {
  const base = document.querySelector('base[href]')?.getAttribute('href');
  if (!base) return url;
  try {
    return new URL(base, url).href;
  } catch {
    return url;
  }
}
