import type { ShowReading } from './reader-state';

declare global {
  var qingyeShowReading: ShowReading | undefined;
}

/**
 * Reading a page and showing it are two scripts: the popup and automatic mode read pages that nobody may ever open. The
 * view is put into the page right before it is needed, and the session finds it here, in the world that only this
 * extension's scripts share.
 */
export function offerView(showReading: ShowReading): void {
  globalThis.qingyeShowReading = showReading;
}

/** The view, once its script runs in this page. */
export function findView(): ShowReading | undefined {
  return globalThis.qingyeShowReading;
}
