import { sendMessage } from '@/utils/messaging';

/**
 * Whether other pages of this site may be fetched. Where the browser has not allowed it yet, a page of the extension asks, since
 * a page cannot.
 */
export async function askForSite(): Promise<boolean> {
  const { host, hostname } = location;
  if (await sendMessage('isHostGranted', { host: hostname })) return true;
  await sendMessage('openPage', { page: 'grant', hash: host });
  return false;
}
