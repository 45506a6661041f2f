import { sendMessage } from '@/utils/messaging';

/** Ends waiting for the permission that was asked for before. */
let stopWaiting = () => {};

/**
 * Whether other pages of this site may be fetched. Where the browser has not allowed it yet, a page of the extension asks, since
 * a page cannot.
 *
 * @param onGranted called where somebody comes back to this page and has allowed it
 */
export async function askForSite(onGranted: () => void): Promise<boolean> {
  const { host, hostname } = location;
  const isGranted = () => sendMessage('isHostGranted', { host: hostname });
  stopWaiting();
  if (await isGranted()) return true;
  const onReturn = async () => {
    if (document.visibilityState !== 'visible' || !(await isGranted())) return;
    stopWaiting();
    onGranted();
  };
  document.addEventListener('visibilitychange', onReturn);
  stopWaiting = () => document.removeEventListener('visibilitychange', onReturn);
  await sendMessage('openPage', { page: 'grant', hash: host });
  return false;
}
