import { browser } from 'wxt/browser';
import { t } from '@/utils/i18n';
import { sendMessage } from '@/utils/messaging';
import { watchDictionary } from '@/utils/settings/dictionary-store';
import type { ReaderServices } from '../props';
import { findFragmentText } from './fragment-text';

/** False once the extension was updated or removed while this page stayed open: nothing can be asked of it any more. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** What the reader on a page asks of the background. */
export const pageServices: ReaderServices = {
  convert: (mode, blocks, punctuation) => sendMessage('convert', { mode, blocks, punctuation }),
  watchRules: watchDictionary,
  exportArticle: (article, format, mode, punctuation) =>
    sendMessage('exportArticle', { article, format, mode, punctuation }),
  save: (article) => sendMessage('saveArticle', { article }),
  keepImages: (id) => sendMessage('keepImages', { id }),
  findSaved: (url) => sendMessage('findSaved', { url }),
  // A position that is lost is no harm, and once the extension was updated nobody can take it.
  keepPosition: (id, position, isLast) =>
    void sendMessage('keepPosition', { id, position, isLast }).catch(() => undefined),
  findFragmentText,
  print: () => window.print(),
  point: (is) => void sendMessage('startPicker', { is }),
  findTrouble: () => (isExtensionAlive() ? undefined : t('readerUpdated')),
};
