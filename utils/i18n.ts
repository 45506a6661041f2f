import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Stands for `$1` … `$9` in a remembered text, since the browser would fill those in. */
const slot = '\u0001';
const slots = Array.from({ length: 9 }, (_, index) => `${slot}${index + 1}`);
const known = new Map<MessageKey, string>();

/**
 * The interface text for a key in the browser's language.
 * `substitutions` fill `$1` … `$9` placeholders, in order. Texts are remembered: a reader that is open while the
 * extension is updated can no longer ask the browser; what it has not asked for until then is empty.
 */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  const text = known.get(key) ?? readText(key);
  return text.replace(new RegExp(`${slot}(\\d)`, 'g'), (_, place) => String(substitutions[place - 1] ?? ''));
}

function readText(key: MessageKey): string {
  try {
    const text = browser.i18n.getMessage(key, slots);
    known.set(key, text);
    return text;
  } catch {
    return '';
  }
}

/** The interface language as a BCP 47 tag that has messages: `en`, `zh-CN` or `zh-TW`. */
export function uiLanguage(): string {
  return t('uiLanguage');
}
