import { type Browser, browser } from 'wxt/browser';
import { exportLibrary } from '../export-library';

/** Backups that are left among the downloads; older ones go when a new one is whole. */
const keptFiles = 3;

/** Whether this context can hand a blob to the browser's downloads: a service worker cannot. */
export const canDownload = (): boolean => typeof URL.createObjectURL === 'function';

const permission = { permissions: ['downloads' as const] };

/** Whether files may be put among the downloads without a click. Firefox for Android knows no such permission. */
export const mayDownload = (): Promise<boolean> =>
  browser.permissions.contains(permission).catch(() => false);

/** Asks for it. To be called at once in a click. */
export const requestDownloads = (): Promise<boolean> => browser.permissions.request(permission);

/** Waits until a download has ended; rejects where it did not end well. */
function waitForEnd(id: number): Promise<void> {
  return new Promise((done, failed) => {
    const settle = (state: string | undefined, error: string | undefined) => {
      if (state !== 'complete' && state !== 'interrupted') return;
      browser.downloads?.onChanged.removeListener(listen);
      if (state === 'complete') return done();
      const isFull = error === 'FILE_NO_SPACE';
      failed(new DOMException(error, isFull ? 'QuotaExceededError' : 'AbortError'));
    };
    const listen = (delta: Browser.downloads.DownloadDelta) => {
      if (delta.id === id) settle(delta.state?.current, delta.error?.current);
    };
    browser.downloads?.onChanged.addListener(listen);
    // It may have ended before anybody listened.
    browser.downloads?.search({ id }).then(([item]) => settle(item?.state, item?.error), failed);
  });
}

/** Deletes files of earlier backups; one that the reader moved or deleted is none of ours any more. */
async function forgetFiles(ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    await browser.downloads?.removeFile(id).catch(() => undefined);
    await browser.downloads?.erase({ id }).catch(() => undefined);
  }
}

/**
 * Puts a backup among the downloads, and lets all but the last three go. Answers their numbers. Rejects with the browser's error,
 * `NotAllowedError` where the permission is missing.
 */
export async function writeBackupDownload(
  fileName: string,
  earlier: readonly number[],
  signal?: AbortSignal,
): Promise<number[]> {
  if (!(await mayDownload())) throw new DOMException('not allowed', 'NotAllowedError');
  const url = URL.createObjectURL(await exportLibrary(signal ? { signal } : {}));
  try {
    const id = await browser.downloads?.download({ url, filename: `Qingye/${fileName}`, saveAs: false });
    if (id === undefined) throw new DOMException('nothing was downloaded', 'AbortError');
    await waitForEnd(id);
    const all = [...earlier, id];
    await forgetFiles(all.slice(0, -keptFiles));
    return all.slice(-keptFiles);
  } finally {
    URL.revokeObjectURL(url);
  }
}
