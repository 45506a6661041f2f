/** Waits until the whole HTML of a page is there; undefined where it is. */
export const untilParsed = (document: Document): Promise<void> | undefined =>
  document.readyState === 'loading' ? nextEvent(document, 'DOMContentLoaded') : undefined;

/** Waits for the next event of a kind on a document. */
export const nextEvent = (document: Document, kind: string): Promise<void> =>
  new Promise((resolve) => document.addEventListener(kind, () => resolve(), { once: true }));
