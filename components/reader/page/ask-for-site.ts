import { sendMessage } from '@/utils/messaging';

/** Ends waiting for the permission that was asked for before. */
let stopWaiting = () => {};

/**
 * Asks whether other pages of this site may be fetched. Where the browser has not allowed it yet, a page of the extension asks, since
 * a page cannot.
 *
 * @param onGranted called where somebody comes back to this page and has allowed it
 * @returns `granted`; `ungranted` where it is being asked for; `gone` where the extension no longer answers
 */
export async function askForSite(onGranted: () => void): Promise<'granted' | 'ungranted' | 'gone'> {
  stopWaiting();
  return ask(onGranted).catch(() => 'gone');
}

async function ask(onGranted: () => void) {
  const { host, hostname } = location;
  const isGranted = () => sendMessage('isHostGranted', { host: hostname }).catch(() => false);
  if (await sendMessage('isHostGranted', { host: hostname })) return 'granted';
  const onReturn = async () => {
    if (document.visibilityState !== 'visible' || !(await isGranted())) return;
    stopWaiting();
    onGranted();
  };
  document.addEventListener('visibilitychange', onReturn);
  stopWaiting = () => document.removeEventListener('visibilitychange', onReturn);
  await sendMessage('openPage', { page: 'grant', hash: host });
  return 'ungranted';
}
