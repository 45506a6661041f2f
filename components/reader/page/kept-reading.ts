import { textOf } from '@/utils/article/hast';
import type { SiteFacts } from '@/utils/browser/site-facts';
import { type PageReading, readPage } from '@/utils/extract/read-page';
import { sendMessage } from '@/utils/messaging';
import { toPageKey } from '@/utils/sites/page-key';
import { readPageClock } from './page-clock';
import { toRuleOption } from './rule-link';

const nothing: SiteFacts = { rule: null, farm: null };

/**
 * The article of this page, read when asked for and kept until the page changes: the popup asks several times about
 * what the reader then opens.
 */
export class KeptReading {
  private kept: { reading: PageReading; url: string } | undefined;
  /** What was read last at an address, and whether another address showed the very same. */
  private last = { url: '', text: '', isStale: false };
  private site: { url: string; facts: Promise<SiteFacts> } | undefined;
  private readonly observer = new MutationObserver(() => this.drop());

  /** What is known about the site of this page; nothing where the background does not answer. */
  facts(): Promise<SiteFacts> {
    const url = document.URL;
    if (this.site?.url !== url)
      this.site = { url, facts: sendMessage('siteFacts', { url }).catch(() => nothing) };
    return this.site.facts;
  }

  /** Takes what was found out about the site of an address, so that it is not asked for. */
  takeFacts({ url, facts }: { url: string; facts: SiteFacts }): void {
    this.site = { url, facts: Promise.resolve(facts) };
  }

  /**
   * The page as it is now; from before where nothing was changed since. Open shadow trees are not watched. Where nobody asked, reading
   * may end early.
   */
  async read({ isUnasked = false } = {}): Promise<PageReading> {
    const { rule } = await this.facts();
    if (this.observer.takeRecords().length || this.kept?.url !== document.URL) this.drop();
    if (this.kept) return this.kept.reading;
    const options = { layout: true, clock: readPageClock(), isUnasked, ...toRuleOption(rule) };
    const reading = readPage(document, options);
    if (!reading.ok && reading.isUnfinished) return reading;
    this.kept = { reading, url: document.URL };
    this.note(reading);
    this.observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    return reading;
  }

  /** Whether the text is still that of the address before: the page went on to another one and has not changed yet. */
  get isStale(): boolean {
    return this.last.isStale;
  }

  private note(reading: PageReading): void {
    const url = toPageKey(document.URL);
    const text = reading.ok ? textOf(reading.article.content) : '';
    const isStale = text !== '' && text === this.last.text && (url !== this.last.url || this.last.isStale);
    this.last = { url, text, isStale };
  }

  /** Forgets what was known: the rules were changed. */
  forget(): void {
    this.site = undefined;
    this.drop();
  }

  private drop(): void {
    this.kept = undefined;
    this.observer.disconnect();
  }
}
