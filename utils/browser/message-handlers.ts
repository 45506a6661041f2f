import { exportArticle } from '../export/export-article';
import { findSaved } from '../library/read-library';
import { saveArticle } from '../library/save-article';
import { onMessage } from '../messaging';
import { convertArticle } from '../script/convert-article';
import { convertBlocks } from '../script/convert-blocks';
import { autoOpen } from './auto-open';
import { rememberPendingHost } from './auto-sites';
import { openPage } from './open-page';

/**
 * What the background answers. Only the extension itself can send here: messages of other extensions and of web pages
 * come by `onMessageExternal`, which nothing listens to.
 */
export function mountMessageHandlers(): void {
  onMessage('convert', ({ data }) => convertBlocks(data.blocks, data.mode, data.page));
  onMessage('exportArticle', ({ data }) =>
    exportArticle(convertArticle(data.article, data.mode), data.format),
  );
  onMessage('saveArticle', ({ data }) => saveArticle(data.article));
  // A library that cannot be opened says so when the reader saves.
  onMessage('findSaved', async ({ data }) => (await findSaved(data.url).catch(() => undefined)) ?? null);
  onMessage('openPage', ({ data }) => openPage(data.page, data.hash));
  onMessage('autoOpen', ({ sender }) => autoOpen(sender));
  onMessage('rememberPendingHost', ({ data }) => rememberPendingHost(data.host));
}
