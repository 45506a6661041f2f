import { openLibrary } from '../database';
import {
  type BackupDone,
  type BackupFailure,
  type BackupRecord,
  readBackupRecord,
  type Schedule,
} from './backup-record';

const dayLength = 24 * 60 * 60 * 1000;
const periods = { daily: 1, weekly: 7, monthly: 30 } as const;

/** What a page says about backups. */
export interface BackupHealth {
  every: Schedule;
  /** Where backups go: the name of the chosen file; undefined for the downloads. */
  file: string | undefined;
  /** Whether it was ever said where they go. */
  hasPlace: boolean;
  /** The last backup, by itself or by hand. */
  last: BackupDone | undefined;
  /** Whether something was changed since then. */
  isChanged: boolean;
  /** When the next one is due: ISO 8601 in UTC; undefined where the schedule is off. */
  dueAt: string | undefined;
  /** `overdue`: a day behind the time, most often because the browser was closed. `failed`: the last attempt was in vain. */
  state: 'off' | 'fine' | 'overdue' | 'failed';
  failure: BackupFailure | undefined;
}

/** What follows from the record for a library whose last change has this number, at the time `now`. */
export function toHealth(record: BackupRecord, change: number, now: number): BackupHealth {
  const { every, file, last, failure, since } = record;
  const isChanged = change > (last?.change ?? 0);
  const due =
    every === 'off'
      ? undefined
      : // The first one is due at once.
        last
        ? Date.parse(last.at) + periods[every] * dayLength
        : Date.parse(since ?? '');
  const isOverdue = due !== undefined && isChanged && now > due + dayLength;
  const isFailed = every !== 'off' && failure !== undefined;
  return {
    every,
    file: file?.name,
    hasPlace: since !== undefined,
    last,
    isChanged,
    dueAt: due === undefined || Number.isNaN(due) ? undefined : new Date(due).toISOString(),
    state: every === 'off' ? 'off' : isFailed ? 'failed' : isOverdue ? 'overdue' : 'fine',
    failure: isFailed ? failure.why : undefined,
  };
}

/** The number of the library's last change; 0 for an empty one. Rejects with the browser's error. */
export async function readLastChange(): Promise<number> {
  return (await (await openLibrary()).get('counters', 'change')) ?? 0;
}

/**
 * How the backups stand: for a line in the library and in the settings. Kept up with `watchBackups` and `watchLibrary`. Rejects with
 * the browser's error where the library cannot be opened.
 */
export async function readBackupHealth(now = Date.now()): Promise<BackupHealth> {
  const [record, change] = await Promise.all([readBackupRecord(), readLastChange()]);
  return toHealth(record, change, now);
}
