import type { ComponentType } from 'preact';
import type { Say } from '@/components/shared/use-status';
import type { MessageKey } from '@/utils/i18n';
import type { Settings } from '@/utils/settings/settings';

/** What every setting is given. */
export interface SettingProps {
  settings: Settings;
  /** Changes some settings; they hold at once. */
  change(some: Partial<Settings>): void;
  /** Says what happened, with a way back where one is given. */
  say: Say;
  /** Lets settings with a text of their own read it anew, since it was changed elsewhere. */
  reload(): void;
}

/** What the search shows or hides as a whole: one switch, one list, one text area with its buttons. */
export interface Setting {
  /** Unique in its section; `#section-id` leads to it. */
  id: string;
  /** The texts it shows, and more words that people look for it by. */
  texts: readonly MessageKey[];
  View: ComponentType<SettingProps>;
  /** It reads and stores a text of its own, which is no part of `settings`. */
  hasOwnText?: boolean;
}

/** A section of the settings page. */
export interface Section {
  /** `#id` leads to it. */
  id: string;
  title: MessageKey;
  /** Other words that people look for it by, in the language of the interface. */
  words: MessageKey;
  /** Names by which older addresses lead to it. */
  formerIds?: readonly string[];
  settings: readonly Setting[];
}
