import type { IDBPTransaction, StoreNames } from 'idb';
import { createFirstStores } from './migrations/to-version-1';
import { addStoresAndHashes } from './migrations/to-version-2';
import { announcePreparation } from './preparation';
import { rebuildDerived } from './rebuild';
import type { LibraryDatabase, LibrarySchema, LibraryTransaction } from './schema';

/** The transaction of an upgrade, over all stores. */
export type UpgradeTransaction = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

type Migration = (db: LibraryDatabase, tx: UpgradeTransaction) => void | Promise<void>;

/**
 * Each brings a library of the version before it to its own: the first to version 1. Never changed once released. They see
 * to stores, indexes and what is the truth; what is made from it is made anew behind the last of them.
 */
const migrations: readonly Migration[] = [createFirstStores, addStoresAndHashes];

/** Version of the stores; never lowered. A browser refuses to open a higher one with older code. */
export const databaseVersion = migrations.length;

/** Brings a library of an older version to this one, inside the browser's upgrade. Rejects with what failed. */
export async function migrate(
  db: LibraryDatabase,
  tx: UpgradeTransaction,
  oldVersion: number,
): Promise<void> {
  for (const step of migrations.slice(oldVersion)) await step(db, tx);
  // An upgrade may do all that a writer may.
  await rebuildDerived(tx as unknown as LibraryTransaction, (done, total) =>
    announcePreparation({ what: 'upgrade', done, total }),
  );
}
