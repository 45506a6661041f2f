import type { Article } from '@/utils/article/article';
import type { ScriptMode } from '@/utils/script/mode';
import type { Appearance } from '@/utils/settings/settings';
import type { KnownFarm } from '@/utils/sites/farms/farm-list';
import type { RuleTrouble } from '@/utils/sites/site-rule';
import type { AppearanceStore } from '../appearance-store';

/** Pages of the text that could not be read; each is told of in its place. */
export interface MissingPages {
  /** Why each is missing, by its address, which stands in the article. */
  said: ReadonlyMap<string, string>;
  labels: { retry: string; open: string };
  /** Pages are being read now. */
  isBusy: boolean;
  onRetry(url: string): void;
}

/** Where a text goes on on further pages, or in further chapters: what there is to say, in words. */
export interface Paging {
  said: string;
  /** Said once more where the text ends. */
  isSaidAtEnd: boolean;
  /** Reads on, or stops. */
  button?: { label: string; onPress(): void };
  /** To where it would go on. */
  link?: { href: string; label: string };
  missing?: MissingPages;
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
  /** What is wrong with the reader's own rule for the site. */
  ruleTrouble?: RuleTrouble | undefined;
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
