import { type PageReading, readPage } from '@/utils/extract/read-page';
import { readPageClock } from './page-clock';

/**
 * The article of this page, read when asked for and kept until the page changes: the popup asks several times about
 * what the reader then opens.
 */
export class KeptReading {
  private kept: { reading: PageReading; url: string } | undefined;
  private readonly observer = new MutationObserver(() => this.drop());

  /** The page as it is now; from before where nothing was changed since. Open shadow trees are not watched. */
  read(): PageReading {
    if (this.observer.takeRecords().length || this.kept?.url !== document.URL) this.drop();
    if (this.kept) return this.kept.reading;
    const reading = readPage(document, { layout: true, clock: readPageClock() });
    this.kept = { reading, url: document.URL };
    this.observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    return reading;
  }

  private drop(): void {
    this.kept = undefined;
    this.observer.disconnect();
  }
}
