import { browser } from 'wxt/browser';
import { sendMessage } from '@/utils/messaging';
import { chooseMode } from '@/utils/settings/choose-mode';
import { appearanceOf } from '@/utils/settings/settings';
import { AppearanceStore } from '../appearance-store';
import { hostName } from './host';
import { openReader } from './open-reader';
import { releaseOrphaned } from './quiet-page';
import type { ShowReading } from './reader-state';

/** Opens the reader on what was read, as the settings want it, and keeps it in step with them until it is closed. */
export const showReading: ShowReading = async (reading, kept, callbacks) => {
  await removeOrphan();
  globalThis.qingyeRemoveOffer?.();
  const settings = await sendMessage('readSettings');
  const isPrivate = browser.extension?.inIncognitoContext === true;
  kept.appearance ??= new AppearanceStore(
    isPrivate ? undefined : (change) => sendMessage('changeAppearance', { change }),
  );
  const { appearance } = kept;
  const onChanged = async (changes: object, area: string) => {
    if (area !== 'local' || !('settings' in changes)) return;
    const changed = await sendMessage('readSettings').catch(() => settings);
    reader.update({ appearance: appearance.merge(appearanceOf(changed)) });
  };
  browser.storage.onChanged.addListener(onChanged);
  const reader = openReader(
    {
      ...reading,
      mode: reading.mode ?? kept.mode ?? chooseMode(settings, location.hostname, navigator.languages),
      appearance: appearance.merge(appearanceOf(settings)),
      isPrivate,
      isAuto: settings.auto.everywhere || settings.auto.hosts.includes(location.hostname),
    },
    {
      onMode: (mode) => {
        reader.update({ mode });
        // What was chosen in a private window lives as long as the page.
        if (isPrivate) kept.mode = mode;
        else void sendMessage('rememberMode', { host: location.hostname, mode }).catch(() => undefined);
      },
      onAppearance: (change) => reader.update({ appearance: appearance.change(change) }),
      onCandidate: callbacks.onCandidate,
      onClosed: () => {
        browser.storage.onChanged.removeListener(onChanged);
        callbacks.onClosed();
      },
    },
  );
  return reader;
};

/** Removes the reader that an earlier version of the extension left on the page, which gets back what that one took. */
async function removeOrphan(): Promise<void> {
  for (const orphan of document.querySelectorAll(`:root > ${hostName}`)) orphan.remove();
  await Promise.resolve();
  releaseOrphaned();
}
