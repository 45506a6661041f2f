import { browser } from 'wxt/browser';
import { chooseMode } from '@/utils/settings/choose-mode';
import { rememberMode } from '@/utils/settings/remember-mode';
import { readSettings, watchSettings } from '@/utils/settings/store';
import { AppearanceStore, appearanceOf } from '../appearance-store';
import { hostName } from './host';
import { openReader } from './open-reader';
import { releaseOrphaned } from './quiet-page';
import type { ShowReading } from './reader-state';

/** Opens the reader on what was read, as the settings want it, and keeps it in step with them until it is closed. */
export const showReading: ShowReading = async (reading, kept, callbacks) => {
  await removeOrphan();
  const settings = await readSettings();
  const isPrivate = browser.extension?.inIncognitoContext === true;
  kept.appearance ??= new AppearanceStore(isPrivate);
  const { appearance } = kept;
  const stopWatching = watchSettings((changed) => {
    reader.update({ appearance: appearance.merge(appearanceOf(changed)) });
  });
  const reader = openReader(
    {
      ...reading,
      mode: reading.mode ?? kept.mode ?? chooseMode(settings, location.hostname, navigator.languages),
      appearance: appearance.merge(appearanceOf(settings)),
      isPrivate,
    },
    {
      onMode: (mode) => {
        reader.update({ mode });
        // What was chosen in a private window lives as long as the page.
        if (isPrivate) kept.mode = mode;
        else void rememberMode(location.hostname, mode).catch(() => undefined);
      },
      onAppearance: (change) => reader.update({ appearance: appearance.change(change) }),
      onCandidate: callbacks.onCandidate,
      onClosed: () => {
        stopWatching();
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
