import { capturePage } from '@/utils/capture/capture';
import { readCaptured } from '@/utils/extract/read-page';
import { findLedgerFaults } from './ledger-faults';

/** What the ledger of a page looks like: nothing where there is no article. */
export interface LedgerReport {
  faults: string[];
  removals: number;
}

/** Reads a page inside Chromium and holds its article to its ledger. */
export function checkPage(html: string, url: string): LedgerReport | undefined {
  const page = capturePage(Document.parseHTMLUnsafe(html), { url });
  const reading = readCaptured(page);
  if (!reading.ok) return undefined;
  const { article } = reading;
  return { faults: findLedgerFaults(page.text, article), removals: article.removals.length };
}
