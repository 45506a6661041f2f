import type { offerAllPages } from './paged-reading';

declare global {
  var qingyeOfferPages: typeof offerAllPages | undefined;
}

/** What follows the pages of a text is a script of its own, put into a page together with the view. */
export function offerPages(offer: typeof offerAllPages): void {
  globalThis.qingyeOfferPages = offer;
}

/** What offers to read all pages, once its script runs in this page. */
export function findPages(): typeof offerAllPages | undefined {
  return globalThis.qingyeOfferPages;
}
