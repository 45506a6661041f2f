import type { Article } from '@/utils/article/article';
import type { ScriptMode } from '@/utils/script/mode';
import type { Appearance } from '@/utils/settings/settings';
import type { KnownFarm } from '@/utils/sites/farms/farm-list';
import type { AppearanceStore } from '../appearance-store';

/** How far reading all pages of a text has come. */
export interface Paging {
  /** Chapters of a novel, which come one by one as one reads on; else pages of one text. */
  isChapters: boolean;
  /**
   * `ungranted`: the permission for the site is asked for on a page of the extension. `whole`: the site had it on one page.
   * Of chapters: `following`: the next one comes at the end; `failed`: it could not be read; `full`: as many as are put together.
   */
  state: 'offered' | 'ungranted' | 'reading' | 'stopped' | 'read' | 'whole' | 'following' | 'failed' | 'full';
  /** The page that is being read, or how many pages or chapters were. */
  number?: number;
  /** How many there are, as far as can be seen. */
  total?: number;
  failed?: number;
  /** The address at which it would go on, of chapters that no longer come by themselves. */
  href?: string;
  onRead(): void;
  onStop(): void;
}

/** All that can change while the reader is open. */
export interface ReaderState {
  article: Article;
  isReadable: boolean;
  candidate: number;
  restored: readonly number[];
  mode: ScriptMode;
  appearance: Appearance;
  isPrivate: boolean;
  /** Nobody asked for the reader: it opened by itself. */
  byItself: boolean;
  /** The site is one on which the reader opens by itself. */
  isAuto: boolean;
  /** The listed content farm that the page's host is. */
  farm?: KnownFarm;
  /** The reader's own rule for the site found no text any more. */
  isRuleOutdated?: boolean;
  /** Where the text goes on on further pages. */
  paging?: Paging | undefined;
}

/** What the view asks of the session. */
export interface ReaderCallbacks {
  onMode(mode: ScriptMode): void;
  onAppearance(change: Partial<Appearance>): void;
  onCandidate(candidate: number): void;
  /** The reader was closed, by the person or by the page. */
  onClosed(): void;
}

export interface OpenReader {
  readonly state: ReaderState;
  update(change: Partial<ReaderState>): void;
  /** The article with what was put back, as it is copied and saved. */
  article(): Article;
  /** Lets the page be as it was while `action` runs, to read it again. */
  withPage<T>(action: () => T): T;
  /** `isAnew` says that the page shows something else by now: it is not scrolled back to where it was. */
  close(isAnew?: boolean): void;
}

/** What was chosen on a page and lives as long as it. */
export interface KeptChoices {
  /** Where the browser keeps nothing, in private windows. */
  mode?: ScriptMode;
  appearance?: AppearanceStore;
}

/** Opens the reader on what was read; the rest of its state comes from the settings. */
export type ShowReading = (
  reading: Omit<ReaderState, 'mode' | 'appearance' | 'isPrivate' | 'isAuto'> & { mode?: ScriptMode },
  kept: KeptChoices,
  callbacks: Pick<ReaderCallbacks, 'onCandidate' | 'onClosed'>,
) => Promise<OpenReader>;
