import type { Article } from './article/article';
import type { Outcome } from './article/outcome';
import type { AutoPart } from './browser/auto-scripts';
import { defineMessenger } from './browser/messenger';
import type { SiteFacts } from './browser/site-facts';
import type { Exported, ExportFormat } from './export/format';
import type { ReadingPosition, ReadingState } from './library/saved-article';
import type { StateChange } from './library/state-change';
import type { ConvertBlock, ConvertedBlock, ScriptMode } from './script/mode';
import type { Appearance, Settings } from './settings/settings';
import type { AutoPlaces } from './sites/auto-places';
import type { KnownFarm } from './sites/farms/farm-list';
import type { Pick, PickKind } from './sites/pick/to-picked-rule';
import type { RuleFaultKind } from './sites/rule-fault';

/** What the popup shows of a page before anything is opened. */
export type PageSummary =
  | {
      ok: true;
      url: string;
      title: string;
      /** Non-space characters of the text, and the minutes it takes to read. */
      characters: number;
      minutes: number;
      script: Article['script'];
      lang?: string;
      /** False where the detector doubts that this is an article; it can be read anyway. */
      readable: boolean;
      /** The text is the same as at another address of this page: it has not changed yet. */
      isStale: boolean;
      /** Whether the reader is open, and in which mode. */
      open: boolean;
      mode: ScriptMode;
      /** Whether the host is a known content farm. */
      farm?: KnownFarm;
    }
  | { ok: false; url: string; outcome: Outcome };

/** Why saving failed; each has a sentence in every interface language (`save_<name>`). */
export type SaveFailure = 'quota' | 'interrupted' | 'newer-data' | 'unknown';

export type SaveResult = { ok: true; id: string; updated: boolean } | { ok: false; failure: SaveFailure };

/** What a page's reader knows of the article that is saved under its address. */
export interface SavedMark {
  id: string;
  /** ISO 8601 in UTC. */
  savedAt: string;
  position?: ReadingPosition;
}

/** How many images of a saved article are stored, and how many could not be had. */
export interface ImagesKept {
  stored: number;
  missing: number;
}

/** An image's bytes in base64, or why there are none. */
export type PageImage = { data: string } | { missing: 'failed' | 'too-large' };

/** What became of a pick: a rule, or the reason why it makes none; `empty` where it leaves nothing to read. */
export type PickResult = { ok: true } | { ok: false; reason: RuleFaultKind | 'empty' };

/**
 * All messages of the extension. `reader…` and `page…` go to the tab, the rest to the background. Plain JSON data only: Chromium
 * serialises messages as JSON.
 */
export interface ProtocolMap {
  /**
   * Converts blocks of text; answers the same number of blocks with the same number of texts, and what was mended in them.
   * `page` is more text of the page they are from, which decides about doubtful blocks. Punctuation is as in the settings
   * where it is left out.
   */
  convert(data: {
    mode: ScriptMode;
    blocks: ConvertBlock[];
    page?: string;
    punctuation?: boolean;
  }): ConvertedBlock[];
  /** Writes an article in a format, converted to a mode. Punctuation as in `convert`. */
  exportArticle(data: {
    article: Article;
    format: ExportFormat;
    mode: ScriptMode;
    punctuation?: boolean;
  }): Exported;
  /** Saves or updates an article in the library. */
  saveArticle(data: { article: Article }): SaveResult;
  /**
   * Fetches the images of a saved article that are not stored yet, out of the page of a tab where that has the article (that of
   * the sender where left out), and by the permissions there are. Answers how many are stored now and how many are not.
   */
  keepImages(data: { id: string; tabId?: number }): ImagesKept;
  /** Whether an address is in the library, and how far it was read. */
  findSaved(data: { url: string }): SavedMark | null;
  /** Notes how far a saved article is read; `isLast` when its text is left. Wholly read, it counts as read. */
  keepPosition(data: { id: string; position: ReadingPosition; isLast: boolean }): void;
  /** What the reader added to a saved article, and every tag of the library; null where it is not there or cannot be read. */
  findState(data: { id: string }): { state: ReadingState; tags: string[] } | null;
  /** Changes what the reader added to a saved article; answers why it could not be stored, null where it was. */
  changeState(data: { id: string; change: StateChange }): SaveFailure | null;
  /** What is known about the site of a page: its rule, and whether it is a farm. */
  siteFacts(data: { url: string }): SiteFacts;
  /** The settings, parsed: what runs in pages knows only what it needs of them. */
  readSettings(): Settings;
  /** Stores a change of the appearance; answers the settings as they are then. */
  changeAppearance(data: { change: Partial<Appearance> }): Settings;
  /** Stores the script mode chosen on a site. */
  rememberMode(data: { host: string; mode: ScriptMode }): void;
  /** Puts the picker into the tab that asks; false where the browser does not let it. */
  startPicker(data: { is: PickKind }): boolean;
  /** Makes a rule of what somebody pointed at on the page that sends, and has that page read anew. */
  savePick(data: { pick: Pick }): PickResult;
  /** Takes the last pick back; false where the rules were changed since. */
  undoPick(): boolean;
  /** Opens a page of the extension in a new tab. */
  openPage(data: { page: 'library' | 'options' | 'grant'; hash?: string }): void;
  /** Whether the browser lets the extension work on a host without being asked. */
  isHostGranted(data: { host: string }): boolean;
  /** Sent by the auto script: have the reader script in this page, which shows an address; null where it may not be. */
  autoReader(data: { url: string; hasReader: boolean }): SiteFacts | null;
  /** Sent from such a page: have further scripts in it; answers whether they are there. */
  autoScripts(data: { part: AutoPart }): boolean;
  /** Never again opens the reader by itself on the page or the site that asks, or takes that back. */
  exceptHere(data: { kind: 'page' | 'site'; isExcepted: boolean }): void;
  /** Sent by pages of the extension before they ask for a permission: the prompt may close them. */
  rememberPending(data: { places: Partial<AutoPlaces> }): void;

  /** An image as the script for images reads it in a page. */
  pageImage(data: { src: string; maxBytes: number }): PageImage;

  /** What is on the page. */
  readerSummary(): PageSummary;
  /** Opens the reader (also on pages that do not look like an article), or answers why it cannot. */
  readerOpen(data: { mode?: ScriptMode }): { ok: true } | { ok: false; outcome: Outcome };
  readerClose(): void;
  /** Begins pointing; answered by the picker's script. */
  readerPick(data: { is: PickKind }): void;
  /** Reads the page again, by the rules as they are now, and shows it in the reader. */
  readerReread(): { ok: true } | { ok: false; outcome: Outcome };
  /** Changes the script of the open reader. */
  readerSetMode(data: { mode: ScriptMode }): void;
  /** The article as it would be copied or saved now, with what the reader put back. */
  readerArticle(): Article | null;
}

export const { sendMessage, onMessage } = defineMessenger<ProtocolMap>();
