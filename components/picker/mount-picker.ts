import { onMessage } from '@/utils/messaging';
import { isExtensionAlive } from '../reader/page/page-services';
import { Picker } from './picker';

declare global {
  var qingyePicker: Picker | undefined;
  /** Whether the extension whose picker listens in this page is still there. */
  var qingyePickerIsAlive: (() => boolean) | undefined;
}

/**
 * Starts listening for the message that begins pointing; what was begun before ends. Injected again into the same page it does
 * nothing, unless the extension was updated meanwhile.
 */
export function mountPicker(): void {
  if (globalThis.qingyePickerIsAlive?.()) return;
  globalThis.qingyePickerIsAlive = isExtensionAlive;
  globalThis.qingyePicker?.end();
  onMessage('readerPick', async ({ data }) => {
    globalThis.qingyePicker?.end();
    const picker = new Picker(data.is);
    globalThis.qingyePicker = picker;
    await picker.start();
  });
}
