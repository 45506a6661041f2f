/** Waits until the whole HTML of a page is there; undefined where it is. */
export function untilParsed(document: Document): Promise<void> | undefined {
  if (document.readyState !== 'loading') return undefined;
  return new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }),
  );
}
