import { capturePage } from '@/utils/capture/capture';
import { readPage } from '@/utils/extract/read-page';
import { findLedgerFaults } from './ledger-faults';

/** What the ledger of a page looks like: nothing where there is no article. */
export interface LedgerReport {
  faults: string[];
  removals: number;
}

/** Reads a page inside Chromium and holds its article to its ledger. */
export function checkPage(html: string, url: string): LedgerReport | undefined {
  const document = Document.parseHTMLUnsafe(html);
  const reading = readPage(document, { url });
  if (!reading.ok) return undefined;
  const { text } = capturePage(document, { url });
  return { faults: findLedgerFaults(text, reading.article), removals: reading.article.removals.length };
}
