import { openLibrary } from '../database';
import { type ExportOptions, exportLibrary } from '../export-library';
import { toFailure } from '../failure';
import { readLastChange, toHealth } from './backup-health';
import {
  type BackupFailure,
  type BackupRecord,
  changeBackupRecord,
  readBackupRecord,
  type Schedule,
} from './backup-record';
import { canDownload, writeBackupDownload } from './write-download';
import { writeBackupFile } from './write-file';

/** `busy`: another page is making one. */
export type BackupOutcome = { ok: true } | { ok: false; failure: BackupFailure | 'busy' };

const failures: Record<string, BackupFailure> = { NotAllowedError: 'permission', NotFoundError: 'file-gone' };

const toBackupFailure = (error: unknown): BackupFailure =>
  failures[(error as { name?: string } | undefined)?.name ?? ''] ?? toFailure(error);

/** The name of a backup that is made now. */
export const toBackupName = (now = new Date()): string =>
  `qingye-library-${now.toISOString().slice(0, 10)}.json`;

/** What a backup made now holds. */
async function countContents(): Promise<{ articles: number; change: number }> {
  const db = await openLibrary();
  const [articles, damaged, change] = await Promise.all([
    db.count('articles'),
    db.count('quarantine'),
    readLastChange(),
  ]);
  return { articles: articles + damaged, change };
}

/**
 * The whole library as a backup that the reader takes by hand, which counts as the last one. Rejects with the browser's error, and with
 * the signal's reason where it was ended.
 */
export async function exportBackup(
  options: Omit<ExportOptions, 'ids'> = {},
): Promise<{ blob: Blob; fileName: string }> {
  const at = new Date().toISOString();
  const contents = await countContents();
  const fileName = toBackupName();
  const blob = await exportLibrary(options);
  // Where the disk is so full that even this cannot be noted, the backup is what matters.
  await changeBackupRecord(() => ({ last: { at, fileName, ...contents }, failure: undefined })).catch(
    () => undefined,
  );
  return { blob, fileName };
}

/** Makes a backup and notes it; rejects with the browser's error. */
async function writeBackup(record: BackupRecord, { asks, signal }: BackUpOptions): Promise<BackupOutcome> {
  const at = new Date().toISOString();
  const contents = await countContents();
  if (contents.articles === 0 && (record.last?.articles ?? 0) > 0) return { ok: false, failure: 'empty' };
  const fileName = record.file?.name ?? toBackupName();
  let { downloads } = record;
  if (record.file) await writeBackupFile(record.file, { asks, signal });
  else downloads = await writeBackupDownload(fileName, downloads, signal);
  await changeBackupRecord(() => ({
    failure: undefined,
    downloads,
    last: { at, fileName, ...contents },
  }));
  return { ok: true };
}

interface BackUpOptions {
  /** The browser may ask the reader for the file's permission: only in a click. */
  asks: boolean;
  signal?: AbortSignal | undefined;
}

/**
 * Makes a backup now, to where the schedule has them go. What it fails for is noted and answered; the earlier backup is untouched
 * then. Rejects for the signal's reason alone.
 */
export async function backUp(options: BackUpOptions): Promise<BackupOutcome> {
  return navigator.locks.request('qingye-backup', { ifAvailable: true }, async (lock) => {
    if (!lock) return { ok: false, failure: 'busy' };
    const outcome = await readBackupRecord()
      .then((record) => writeBackup(record, options))
      .catch((error): BackupOutcome => {
        options.signal?.throwIfAborted();
        return { ok: false, failure: toBackupFailure(error) };
      });
    const failure = outcome.ok || outcome.failure === 'busy' ? undefined : outcome.failure;
    if (failure)
      await changeBackupRecord(() => ({ failure: { at: new Date().toISOString(), why: failure } })).catch(
        // The disk is full: it will show as overdue.
        () => undefined,
      );
    return outcome;
  });
}

/** Milliseconds after which a backup that failed is tried again. */
const retryAfter = 6 * 60 * 60 * 1000;

/**
 * Makes a backup where one is due, something was changed since the last one, and this context can: what the background does every hour,
 * and pages of the extension when they are opened. Answers whether it tried. Rejects with the browser's error where the library cannot
 * be opened.
 */
export async function backUpIfDue(now = Date.now()): Promise<boolean> {
  const record = await readBackupRecord();
  if (record.every === 'off' || (!record.file && !canDownload())) return false;
  const { dueAt, isChanged } = toHealth(record, await readLastChange(), now);
  if (!isChanged || !dueAt || Date.parse(dueAt) > now) return false;
  const { failure } = record;
  const isTooSoon = failure && now - Date.parse(failure.at) < retryAfter;
  // A permission may have come back at any time, and asking for it costs nothing.
  if (isTooSoon && failure.why !== 'permission') return false;
  await backUp({ asks: false });
  return true;
}

/**
 * Sets how often backups are made, and to which file where one is given; else they go where they went, and at first to the downloads.
 * Rejects with the browser's error.
 */
export async function setSchedule(every: Schedule, to?: Pick<BackupRecord, 'file'>): Promise<void> {
  const since = new Date().toISOString();
  await changeBackupRecord(() => ({ ...to, every, since, failure: undefined }));
}
