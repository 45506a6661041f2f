import type { Outcome } from '@/utils/article/outcome';
import { askReader, findContentType } from '@/utils/browser/ask-reader';
import { findBarrier, type PageBarrier } from '@/utils/browser/page-barrier';
import { findActiveTab, type PageTab } from '@/utils/browser/page-tab';
import type { PageSummary } from '@/utils/messaging';

/** A page that can be read: what was found on it. */
export type FoundPage = Extract<PageSummary, { ok: true }>;

/** What the popup knows of the page in front of the person. */
export type PopupPage =
  | { state: 'loading'; tab?: PageTab }
  | { state: 'closed'; tab?: PageTab | undefined; barrier: PageBarrier }
  | { state: 'empty'; tab: PageTab; outcome: Outcome }
  | { state: 'found'; tab: PageTab; summary: FoundPage };

/**
 * Looks at the tab in front. Answers why where nothing can be read.
 * `onTab` is called as soon as the tab is known, well before its text is.
 */
export async function loadPage(onTab: (tab: PageTab) => void): Promise<PopupPage> {
  const tab = await findActiveTab();
  if (!tab) return { state: 'closed', barrier: 'browser-page' };
  onTab(tab);
  const asked = await askReader(tab, 'readerSummary', undefined);
  if (!asked.ok) return { state: 'closed', tab, barrier: asked.barrier };
  if (asked.answer.ok) return { state: 'found', tab, summary: asked.answer };
  // Chromium's PDF viewer lets scripts in and shows them an empty page.
  const contentType = await findContentType(tab.id);
  if (contentType === 'application/pdf')
    return { state: 'closed', tab, barrier: findBarrier(tab.url, contentType) };
  return { state: 'empty', tab, outcome: asked.answer.outcome };
}
