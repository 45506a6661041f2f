import { exportArticle } from '../export/export-article';
import { toFailure } from '../library/failure';
import { listTags } from '../library/list-tags';
import { findSaved, findState } from '../library/read-library';
import { saveArticle } from '../library/save-article';
import { keepPosition, setStates } from '../library/set-state';
import { parseStateChange } from '../library/state-change';
import { onMessage } from '../messaging';
import { convertArticle } from '../script/convert-article';
import { convertBlocks } from '../script/convert-blocks';
import { rememberMode } from '../settings/remember-mode';
import { appearanceOf, parseSettings } from '../settings/settings';
import { changeSettings, readSettings } from '../settings/store';
import { exceptHere } from './auto-exceptions';
import { autoReader, autoScripts } from './auto-scripts';
import { isHostGranted, rememberPending } from './auto-sites';
import { findConvertOptions } from './convert-options';
import { keepArticleImages } from './keep-article-images';
import { openPage } from './open-page';
import { savePick, startPicker, undoPick } from './pick';
import { isOwnSender } from './sender';
import { findSiteFacts } from './site-facts';

/**
 * Answers a message of the extension's own pages and scripts. Others cannot send here (their messages come by
 * `onMessageExternal`, which nothing listens to); what changes something should not rest on that alone.
 */
const onOwnMessage: typeof onMessage = (type, answer) =>
  onMessage(type, (message) => {
    if (!isOwnSender(message.sender)) throw new Error(`"${type}" came from somewhere else`);
    return answer(message);
  });

/** What the background answers. */
export function mountMessageHandlers(): void {
  onOwnMessage('convert', async ({ data }) =>
    convertBlocks(data.blocks, data.mode, {
      ...(await findConvertOptions(data.mode, data.punctuation)),
      page: data.page,
    }),
  );
  onOwnMessage('exportArticle', async ({ data }) =>
    exportArticle(
      convertArticle(data.article, data.mode, await findConvertOptions(data.mode, data.punctuation)),
      data.format,
    ),
  );
  onOwnMessage('saveArticle', ({ data }) => saveArticle(data.article));
  onOwnMessage('keepImages', ({ data, sender }) => keepArticleImages(data.id, data.tabId ?? sender.tab?.id));
  // A library that cannot be opened says so when the reader saves.
  onOwnMessage('findSaved', async ({ data }) => (await findSaved(data.url).catch(() => undefined)) ?? null);
  onOwnMessage('keepPosition', ({ data }) => keepPosition(data.id, data.position, data.isLast));
  onOwnMessage('findState', async ({ data }) => {
    const state = await findState(data.id).catch(() => undefined);
    return state ? { state, tags: await listTags().catch(() => []) } : null;
  });
  onOwnMessage('changeState', ({ data }) => {
    const change = parseStateChange(data.change);
    // Deleted for good meanwhile, there is nothing to change.
    return setStates([data.id], () => change).then(({ length }) => (length ? null : 'unknown'), toFailure);
  });
  onOwnMessage('siteFacts', ({ data, sender }) => findSiteFacts(data.url, sender.tab?.id));
  onOwnMessage('isHostGranted', ({ data }) => isHostGranted(data.host));
  onOwnMessage('readSettings', readSettings);
  onOwnMessage('changeAppearance', ({ data }) =>
    changeSettings((before) => appearanceOf(parseSettings({ ...before, ...data.change }))),
  );
  onOwnMessage('rememberMode', ({ data }) => rememberMode(data.host, data.mode));
  onOwnMessage('startPicker', ({ data, sender }) =>
    sender.tab?.id === undefined ? false : startPicker(sender.tab.id, data.is),
  );
  onOwnMessage('savePick', ({ data, sender }) => savePick(sender, data.pick));
  onOwnMessage('undoPick', ({ sender }) => undoPick(sender));
  onOwnMessage('openPage', ({ data }) => openPage(data.page, data.hash));
  onOwnMessage('autoReader', ({ data, sender }) => autoReader(sender, data));
  onOwnMessage('autoScripts', ({ data, sender }) => autoScripts(sender, data.part));
  onOwnMessage('exceptHere', ({ data, sender }) => exceptHere(sender, data));
  onOwnMessage('rememberPending', ({ data }) => rememberPending(data.places));
}
