import type { ComponentChildren } from 'preact';
import type { IconName } from '@/components/shared/icon';
import type { Article } from '@/utils/article/article';
import type { Exported, ExportFormat } from '@/utils/export/format';
import type { ReadingPosition } from '@/utils/library/saved-article';
import type { ImageGap } from '@/utils/library/saved-image';
import type { ImagesKept, SavedMark, SaveResult } from '@/utils/messaging';
import type { ConvertBlock, ConvertedBlock, ScriptMode } from '@/utils/script/mode';
import type { Appearance } from '@/utils/settings/settings';
import type { RuleTrouble } from '@/utils/sites/site-rule';
import type { Paging } from './page/reader-state';

/** What the view asks of the place it stands in: the session on a page, or the library. */
export interface ReaderServices {
  /** Converts blocks of text; rejects where it cannot, and the view then says so and shows the original. */
  convert(mode: ScriptMode, blocks: ConvertBlock[], punctuation: boolean): Promise<ConvertedBlock[]>;
  /** Calls back where the reader's own rules have changed; answers how to stop. */
  watchRules?(onChange: () => void): () => void;
  /** Writes an article in a format and mode, for copying. */
  exportArticle(
    article: Article,
    format: ExportFormat,
    mode: ScriptMode,
    punctuation: boolean,
  ): Promise<Exported>;
  /** Saves the article as shown. Left out where it is saved already (the library). */
  save?(article: Article): Promise<SaveResult>;
  /** Stores the images of the article that was saved under this id; how many could be had. Left out together with `save`. */
  keepImages?(id: string): Promise<ImagesKept>;
  /** What is known of the article in the library, or null. Left out together with `save`. */
  findSaved?(url: string): Promise<SavedMark | null>;
  /** Notes how far the article that is saved under this id is read; `isLast` when its text is left. */
  keepPosition(id: string, position: ReadingPosition, isLast: boolean): void;
  print(): void;
  /**
   * The words (without white space) at the place of the page that a link within it leads to; undefined for other links.
   * Left out where there is no page to look at.
   */
  findFragmentText?(href: string): string | undefined;
  /** Begins pointing at a part of the page, to make a rule of it. Left out where there is no page. */
  point?(is: 'noise' | 'content'): void;
  /** Why nothing can be done any more (the extension was updated), as a sentence; undefined while all is well. */
  findTrouble?(): string | undefined;
}

/** An image of a saved article: where its stored pixels are, or why there are none. */
export type KeptImage = { url: string } | { missing: ImageGap };

/** A panel of the place that the view stands in, opened by a button at the end of the toolbar. */
export interface OwnPanel {
  icon: IconName;
  label: string;
  content: ComponentChildren;
}

/** Props of `ReaderView`: one article, how to show it, and what to call when the reader wants something else. */
export interface ReaderProps {
  /** The article as read, in its own script, with nothing put back. */
  article: Article;
  appearance: Appearance;
  onAppearance(change: Partial<Appearance>): void;
  mode: ScriptMode;
  onMode(mode: ScriptMode): void;
  /** Ids of the removals that are put back, and what to call with the new list. */
  restored: readonly number[];
  onRestored(ids: number[]): void;
  /** The article as it is in the library, where the view stands there. */
  saved?: SavedMark;
  services: ReaderServices;
  onClose(): void;
  /** Label of the close button: back to the page, back to the library. */
  closeLabel: string;
  /** False on a page that does not look like an article; a note says so. */
  isReadable?: boolean;
  /** Which candidate is shown and how to show another; left out where there is nothing to choose from. */
  candidate?: number;
  onCandidate?(candidate: number): void;
  /** What is wrong with the reader's own rule for the site; a note says so. */
  ruleTrouble?: RuleTrouble | undefined;
  /** Where the text goes on on further pages: a note offers to read them. */
  paging?: Paging | undefined;
  /** In a private window nothing is stored unless the reader saves, and saving says that it stays. */
  isPrivate?: boolean;
  /** The font of the page, for the font choice `page`; that choice is not offered without one. */
  pageFont?: string;
  /** Remote images are loaded only where this is true. */
  loadsImages: boolean;
  /** Asks for the remote images; a button offers it while `loadsImages` is false. */
  onLoadImages?(): void;
  /** What is kept of an image, by its address on the web; undefined for one that the library does not know. Left out on a page. */
  findImage?(src: string): KeptImage | undefined;
  /** Fetches and stores the images that are missing; a button offers it. Left out where there are none. */
  onKeepImages?: (() => void) | undefined;
  /** What is to be said before the text. */
  notes?: ComponentChildren;
  ownPanel?: OwnPanel;
  /** Further buttons at the end of the toolbar, made with `ToolButton`. */
  tools?: ComponentChildren;
  /**
   * Hands over a function that closes an open panel, else calls `onClose`. Who places the view binds it to the Escape
   * key: on a page, keys are stopped before they reach the view.
   */
  onEscapeReady(onEscape: () => void): void;
}
