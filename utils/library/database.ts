import { openDB } from 'idb';
import { databaseVersion, migrate } from './migrations';
import { announcePreparation } from './preparation';
import type { LibraryDatabase, LibrarySchema } from './schema';

export const databaseName = 'qingye-library';

let opened: Promise<LibraryDatabase> | undefined;
const forget = () => {
  opened = undefined;
};

async function open(): Promise<LibraryDatabase> {
  let cause: unknown;
  try {
    return await openDB<LibrarySchema>(databaseName, databaseVersion, {
      upgrade: (db, oldVersion, _newVersion, tx) =>
        migrate(db, tx, oldVersion).catch((error: unknown) => {
          cause = error;
          tx.done.catch(() => undefined);
          tx.abort();
        }),
      blocked: () => announcePreparation({ what: 'blocked' }),
      // A newer version of the extension waits until old pages let go.
      blocking(_currentVersion, _blockedVersion, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
  } catch (error) {
    forget();
    // The browser only says that the upgrade was aborted.
    throw cause ?? error;
  } finally {
    announcePreparation(undefined);
  }
}

/**
 * The open library; opened when first needed, and again after the browser closed it. Rejects with the browser's error
 * (`VersionError` where the data is newer than this code); a migration that fails leaves everything as it was.
 */
export function openLibrary(): Promise<LibraryDatabase> {
  opened ??= open();
  return opened;
}

/** Closes the library where it is open. */
export async function closeLibrary(): Promise<void> {
  const closing = opened;
  forget();
  (await closing)?.close();
}
