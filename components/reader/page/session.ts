import { browser } from 'wxt/browser';
import type { Article } from '@/utils/article/article';
import { readLength } from '@/utils/article/length';
import type { Outcome } from '@/utils/article/outcome';
import { readPage } from '@/utils/extract/read-page';
import type { PageSummary } from '@/utils/messaging';
import type { ScriptMode } from '@/utils/script/mode';
import { chooseMode } from '@/utils/settings/choose-mode';
import { rememberMode } from '@/utils/settings/remember-mode';
import type { Settings } from '@/utils/settings/settings';
import { readSettings, watchSettings } from '@/utils/settings/store';
import { isOutdated } from '@/utils/sites/site-rule';
import { AppearanceStore, appearanceOf } from '../appearance-store';
import { hostName } from './host';
import { KeptReading } from './kept-reading';
import { readPageClock } from './page-clock';
import { isExtensionAlive } from './page-services';
import { findPages } from './pages-link';
import { releaseOrphaned } from './quiet-page';
import type { OpenReader } from './reader-state';
import { toRuleOption } from './rule-link';
import { findView } from './view-link';

/** The reader on one page: closed, or open on an article. Answers the messages of popup and background. */
export class ReaderSession {
  private reader: OpenReader | undefined;
  private readonly isPrivate = browser.extension?.inIncognitoContext === true;
  /** What was chosen in a private window lives as long as the page. */
  private privateMode: ScriptMode | undefined;
  private readonly appearance = new AppearanceStore(this.isPrivate);
  private readonly page = new KeptReading();

  /** What is on the page now; the article shown where the reader is open. */
  async summary(): Promise<PageSummary> {
    const mode = this.reader?.state.mode ?? this.modeFor(await readSettings());
    if (this.reader) return this.toSummary(this.reader.article(), this.reader.state.isReadable, mode);
    const reading = await this.page.read();
    if (!reading.ok) return { ok: false, url: document.URL, outcome: reading.outcome };
    return this.toSummary(reading.article, reading.readable, mode);
  }

  /** Opens the reader, in a mode or in the one remembered for the site. An open reader takes the mode and stays. */
  async open(mode?: ScriptMode): Promise<{ ok: true } | { ok: false; outcome: Outcome }> {
    const settings = await readSettings();
    if (this.reader) {
      if (mode) this.setMode(mode);
      return { ok: true };
    }
    const openView = findView();
    if (!openView) throw new Error('The view was not put into this page');
    await removeOrphan();
    const reading = await this.page.read();
    const { rule, farm } = await this.page.facts();
    // Asked twice at once, it opens once.
    if (this.reader) return { ok: true };
    if (!reading.ok) return reading;
    const stopWatching = watchSettings((changed) => {
      this.reader?.update({ appearance: this.appearance.merge(appearanceOf(changed)) });
    });
    this.reader = openView(
      {
        article: reading.article,
        isReadable: reading.readable,
        // Built-in rules may age; of a rule of one's own one wants to know.
        isRuleOutdated: rule !== null && !rule.from && reading.rule !== undefined && isOutdated(reading.rule),
        ...(farm && { farm }),
        candidate: 0,
        restored: [],
        mode: mode ?? this.modeFor(settings),
        appearance: this.appearance.merge(appearanceOf(settings)),
        isPrivate: this.isPrivate,
      },
      {
        onMode: (chosen) => this.choose(chosen),
        onAppearance: (change) => this.reader?.update({ appearance: this.appearance.change(change) }),
        onCandidate: (candidate) => void this.showCandidate(candidate),
        onClosed: () => {
          stopWatching();
          this.reader = undefined;
        },
      },
    );
    findPages()?.(this.reader, rule, (fetched, url) => {
      const other = readPage(fetched, { url, ...toRuleOption(rule) });
      return other.ok ? other.article : undefined;
    });
    return { ok: true };
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

  private modeFor(settings: Settings): ScriptMode {
    return this.privateMode ?? chooseMode(settings, location.hostname, navigator.languages);
  }

  private choose(mode: ScriptMode): void {
    this.setMode(mode);
    if (this.isPrivate) this.privateMode = mode;
    else void rememberMode(location.hostname, mode).catch(() => undefined);
  }

  private async showCandidate(candidate: number): Promise<void> {
    const reader = this.reader;
    const { rule } = await this.page.facts();
    const reading = reader?.withPage(() =>
      readPage(document, { layout: true, clock: readPageClock(), candidate, ...toRuleOption(rule) }),
    );
    if (reading?.ok && reader === this.reader)
      reader?.update({ article: reading.article, isReadable: reading.readable, candidate, restored: [] });
  }

  private async toSummary(article: Article, readable: boolean, mode: ScriptMode): Promise<PageSummary> {
    const { url, title, script, lang, content } = article;
    const { characters, minutes } = readLength(content);
    const { farm } = await this.page.facts();
    return {
      ok: true,
      url,
      title,
      characters,
      minutes,
      script,
      ...(lang ? { lang } : {}),
      readable,
      open: this.reader !== undefined,
      mode,
      ...(farm && { farm }),
    };
  }
}

/** Removes the reader that an earlier version of the extension left on the page, which gets back what that one took. */
async function removeOrphan(): Promise<void> {
  for (const orphan of document.querySelectorAll(`:root > ${hostName}`)) orphan.remove();
  await Promise.resolve();
  releaseOrphaned();
}
