import { type DBSchema, openDB } from 'idb';
import type { SaveFailure } from '../../messaging';

/** How often a backup is made by itself. */
export const schedules = ['off', 'daily', 'weekly', 'monthly'] as const;
export type Schedule = (typeof schedules)[number];

/**
 * Why a backup was not made, beside what can befall the library: the browser wants to be asked again, the chosen file is gone,
 * or the library is empty, which no earlier backup is given up for.
 */
export type BackupFailure = SaveFailure | 'permission' | 'file-gone' | 'empty';

/** A backup that was made. */
export interface BackupDone {
  /** ISO 8601 in UTC. */
  at: string;
  fileName: string;
  /** Articles in it, deleted ones included. */
  articles: number;
  /** The last change of the library that is in it. */
  change: number;
}

/** All that is known about backups. */
export interface BackupRecord {
  every: Schedule;
  /** The file that the reader chose; without one, backups go to the downloads. */
  file?: FileSystemFileHandle | undefined;
  /** When the schedule was set: ISO 8601 in UTC. */
  since?: string;
  last?: BackupDone;
  /** What became of the last attempt, where it failed. */
  failure?: { at: string; why: BackupFailure } | undefined;
  /** The last files among the downloads, by the browser's numbers, oldest first. */
  downloads: number[];
}

const blank: BackupRecord = { every: 'off', downloads: [] };

/**
 * A database of its own: a file's handle can be kept in no other way, and it must be readable where the library is not.
 */
interface BackupSchema extends DBSchema {
  record: { key: 'record'; value: BackupRecord };
}

const open = () =>
  openDB<BackupSchema>('qingye-backup', 1, { upgrade: (db) => void db.createObjectStore('record') });

/** What is known about backups. Rejects with the browser's error. */
export async function readBackupRecord(): Promise<BackupRecord> {
  const db = await open();
  try {
    return { ...blank, ...(await db.get('record', 'record')) };
  } finally {
    db.close();
  }
}

/** Changes some of it; pages hear of it. Rejects with the browser's error. */
export async function changeBackupRecord(
  change: (record: BackupRecord) => Partial<BackupRecord>,
): Promise<BackupRecord> {
  const db = await open();
  try {
    const tx = db.transaction('record', 'readwrite', { durability: 'strict' });
    const before = { ...blank, ...(await tx.store.get('record')) };
    const after = { ...before, ...change(before) };
    await tx.store.put(after, 'record');
    await tx.done;
    announce();
    return after;
  } finally {
    db.close();
  }
}

const channelName = 'qingye-backup';
let sender: BroadcastChannel | undefined;

function announce(): void {
  sender ??= new BroadcastChannel(channelName);
  sender.postMessage('changed');
}

/** Calls back when a backup was made or failed, or its schedule was changed, by whichever page; answers how to stop. */
export function watchBackups(listener: () => void): () => void {
  const receiver = new BroadcastChannel(channelName);
  receiver.addEventListener('message', listener);
  return () => receiver.close();
}
