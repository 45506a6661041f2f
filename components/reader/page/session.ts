import type { Article } from '@/utils/article/article';
import { readLength } from '@/utils/article/length';
import type { Outcome } from '@/utils/article/outcome';
import type { AutoAnswer, AutoWish } from '@/utils/browser/ask-to-open';
import type { SiteFacts } from '@/utils/browser/site-facts';
import { type PageReading, readPage } from '@/utils/extract/read-page';
import { type PageSummary, sendMessage } from '@/utils/messaging';
import type { ScriptMode } from '@/utils/script/mode';
import { chooseMode } from '@/utils/settings/choose-mode';
import { readModes } from '@/utils/settings/modes';
import { findRuleTrouble, type RuleTrouble, type SiteRule } from '@/utils/sites/site-rule';
import { KeptReading } from './kept-reading';
import { readPageClock } from './page-clock';
import { isExtensionAlive } from './page-services';
import { findPages } from './pages-link';
import type { KeptChoices, OpenReader } from './reader-state';
import { toRuleOption } from './rule-link';
import { findView } from './view-link';

type Opened = { ok: true } | { ok: false; outcome: Outcome };
type Judged = Pick<Extract<PageSummary, { ok: true }>, 'readable' | 'isStale'>;

/** The reader on one page: closed, or open on an article. Answers the messages of popup and background. */
export class ReaderSession {
  private reader: OpenReader | undefined;
  /** Opening takes a moment; asked for twice at once, it happens once. */
  private opening: Promise<Opened> | undefined;
  private readonly choices: KeptChoices = {};
  private readonly page = new KeptReading();

  get isOpen(): boolean {
    return this.reader !== undefined;
  }

  /** What is on the page now; the article shown where the reader is open. */
  async summary(): Promise<PageSummary> {
    if (this.reader) {
      const judged = { readable: this.reader.state.isReadable, isStale: false };
      return this.toSummary(this.reader.article(), judged);
    }
    const reading = await this.page.read();
    if (!reading.ok) return { ok: false, url: document.URL, outcome: reading.outcome };
    return this.toSummary(reading.article, { ...reading, isStale: this.page.isStale });
  }

  /**
   * Opens the reader, in a mode or in the one remembered for the site. An open reader takes the mode and stays.
   * `byItself` says that nobody asked for it.
   */
  async open(mode?: ScriptMode, byItself = false): Promise<Opened> {
    if (this.reader) {
      if (mode) this.setMode(mode);
      return { ok: true };
    }
    this.opening ??= this.openOnce(mode, byItself).finally(() => {
      this.opening = undefined;
    });
    return this.opening;
  }

  /**
   * Reads the page for automatic reading, and opens the reader as wished: by itself only where the whole pipeline agrees that
   * the page is an article. `site` is what the background found out about an address.
   */
  async openByItself(wish: AutoWish, site: { url: string; facts: SiteFacts }): Promise<AutoAnswer> {
    if (this.reader) return { found: true, opened: true };
    this.page.takeFacts(site);
    const reading = await this.page.read({ isUnasked: wish !== 'read' });
    const found = reading.ok && reading.opensByItself && !this.page.isStale;
    const isWanted = wish === 'read' || (wish === 'open' && found);
    if (!isWanted || !(await sendMessage('autoScripts', { part: 'view' }))) return { found, opened: false };
    return { found, opened: (await this.open(undefined, wish === 'open')).ok };
  }

  /** Reads the page again, by the rules as they are now, and shows it: in the open reader, or in one that opens. */
  async reread(): Promise<Opened> {
    this.page.forget();
    if (!this.reader) return this.open();
    const reading = await this.showCandidate(0);
    return reading && !reading.ok ? reading : { ok: true };
  }

  close(): void {
    this.reader?.close();
  }

  setMode(mode: ScriptMode): void {
    this.reader?.update({ mode });
  }

  /** The article as it would be copied or saved now: the one that is shown, else the one on the page, if any. */
  async article(): Promise<Article | null> {
    if (this.reader) return this.reader.article();
    const reading = await this.page.read();
    return reading.ok ? reading.article : null;
  }

  /** Whether this session can still talk to its extension. */
  isAlive(): boolean {
    return isExtensionAlive();
  }

  private async openOnce(mode: ScriptMode | undefined, byItself: boolean): Promise<Opened> {
    const showReading = findView();
    if (!showReading) throw new Error('The view was not put into this page');
    const reading = await this.page.read();
    const { rule, farm } = await this.page.facts();
    if (!reading.ok) return reading;
    this.reader = await showReading(
      {
        article: reading.article,
        isReadable: reading.readable,
        ruleTrouble: findOwnTrouble(rule, reading),
        ...(farm && { farm }),
        candidate: 0,
        restored: [],
        ...(mode && { mode }),
        byItself,
      },
      this.choices,
      {
        onCandidate: (candidate) => void this.showCandidate(candidate),
        onClosed: () => {
          this.reader = undefined;
        },
      },
    );
    globalThis.qingyeFollowPage?.(this.reader, this);
    offerPages(this.reader, rule);
    return { ok: true };
  }

  private async showCandidate(candidate: number): Promise<PageReading | undefined> {
    const reader = this.reader;
    const { rule } = await this.page.facts();
    const reading = reader?.withPage(() =>
      readPage(document, { layout: true, clock: readPageClock(), candidate, ...toRuleOption(rule) }),
    );
    if (!reader || reader !== this.reader || !reading?.ok) return reading;
    const { article, readable } = reading;
    const ruleTrouble = findOwnTrouble(rule, reading);
    reader.update({
      article,
      isReadable: readable,
      candidate,
      restored: [],
      ruleTrouble,
      paging: undefined,
    });
    offerPages(reader, rule);
    return reading;
  }

  private async toSummary(article: Article, { readable, isStale }: Judged): Promise<PageSummary> {
    const { url, title, script, lang, content } = article;
    const { characters, minutes } = readLength(content);
    const { farm } = await this.page.facts();
    const chosen = this.reader?.state.mode ?? this.choices.mode;
    return {
      ok: true,
      url,
      title,
      characters,
      minutes,
      script,
      ...(lang ? { lang } : {}),
      readable,
      isStale,
      open: this.isOpen,
      mode: chosen ?? chooseMode(await readModes(), location.hostname, navigator.languages),
      ...(farm && { farm }),
    };
  }
}

/** What is wrong with a rule of one's own; built-in ones may age. */
function findOwnTrouble(rule: SiteRule | null, reading: PageReading): RuleTrouble | undefined {
  return rule && !rule.from && reading.ok && reading.rule ? findRuleTrouble(reading.rule) : undefined;
}

/** Offers to read all pages of the text that a reader shows, where it has further ones. */
function offerPages(reader: OpenReader, rule: SiteRule | null): void {
  findPages()?.(reader, rule, (fetched, url) => {
    const other = readPage(fetched, { url, ...toRuleOption(rule) });
    return other.ok ? other.article : undefined;
  });
}
