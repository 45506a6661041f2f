import { capturePage } from '@/utils/capture/capture';
import { readBlockRows } from '@/utils/extract/classifier/choose-lines';
import { readJsonLd } from '@/utils/metadata/json-ld';
import { readMetaTags } from '@/utils/metadata/meta-tags';
import { mergeMetadata } from '@/utils/metadata/metadata';
import { readTitle } from '@/utils/metadata/title';
import { claimPageNoise } from '@/utils/noise/claim-noise';
import { claimHidden } from '@/utils/noise/hidden';
import { Ledger } from '@/utils/noise/ledger';

/** Lines of a page and the features of each, as the pipeline reads them; runs inside Chromium. */
export function readRows(html: string, url: string): { lines: string[]; rows: number[][] } {
  const page = capturePage(Document.parseHTMLUnsafe(html), { url });
  const ledger = new Ledger();
  claimHidden(page, ledger);
  claimPageNoise(page, ledger);
  const stated = mergeMetadata(readJsonLd(page.document), readMetaTags(page.document));
  const { title } = readTitle(page.document, stated.title, stated.siteName);
  const { blocks, rowOf } = readBlockRows(page, ledger, { title, description: stated.excerpt });
  return {
    lines: blocks.map(({ line }) => line),
    rows: blocks.map((_, index) => [...rowOf(index)].map((value) => Number(value.toPrecision(5)))),
  };
}
