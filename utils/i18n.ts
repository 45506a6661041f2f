import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/**
 * The interface text for a key in the browser's language.
 * `substitutions` fill `$1` … `$9` placeholders, in order.
 */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}

/** The interface language as a BCP 47 tag that has messages: `en`, `zh-CN` or `zh-TW`. */
export function uiLanguage(): string {
  return t('uiLanguage');
}
