import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readStorageUse, type StorageUse } from '@/utils/library/space';

/** Under so many free bytes space is said to be short: some hundred articles with images. */
const shortBelow = 64 * 1024 * 1024;

/** How much room the extension takes, and what follows for the reader. */
export interface StorageHealth extends StorageUse {
  /** Whether the browser keeps it when space runs short: it has promised to, or the extension may store without limit. */
  isProtected: boolean;
  isShort: boolean;
}

const mayStoreAll = (): boolean =>
  browser.runtime.getManifest().permissions?.includes('unlimitedStorage') ?? false;

/** The storage's health, asked again whenever `version` (of the list) is another one; undefined until it is known, and without one. */
export function useStorageHealth(version: unknown): StorageHealth | undefined {
  const [health, setHealth] = useState<StorageHealth>();
  useEffect(() => {
    if (!version) return;
    let isWanted = true;
    void readStorageUse().then((use) => {
      const free = (use.quota ?? Number.POSITIVE_INFINITY) - (use.usage ?? 0);
      if (isWanted)
        setHealth({ ...use, isProtected: use.isPersisted || mayStoreAll(), isShort: free < shortBelow });
    });
    return () => {
      isWanted = false;
    };
  }, [version]);
  return health;
}
