import type { SaveFailure } from '../messaging';
import { type Backup, type ImportedRecord, type ImportFailure, parseBackup, parseRecord } from './backup';
import type { LibraryTransaction } from './database';
import { toFailure } from './failure';
import { putRecord } from './put-record';
import { recordVersion } from './saved-article';
import { takeChangeNumbers, write } from './write';

/** Larger files do not fit into one string in every browser. */
export const maxImportBytes = 256 * 1024 * 1024;
/** Records written in one transaction: few enough to keep the page alive, enough to spare the disk. */
const batchSize = 50;

/** What an import did. */
export interface ImportReport {
  added: number;
  updated: number;
  /** In the library already, in this or a later state. */
  skipped: number;
  failed: ImportFailure[];
  /** Why the rest of the file was not written; what is counted above is safe. */
  stopped?: SaveFailure;
}

export type ImportRefusal = Extract<Backup, { ok: false }>['refusal'] | 'too-large';
export type ImportResult = { ok: true; report: ImportReport } | { ok: false; refusal: ImportRefusal };

type Outcome = 'added' | 'updated' | 'skipped';

async function putImported(
  tx: LibraryTransaction,
  imported: ImportedRecord,
  change: number,
): Promise<Outcome> {
  const articles = tx.objectStore('articles');
  const { key, article } = imported;
  const before = await articles.index('key').get(key);
  if (before && (imported.updatedAt ?? '') <= before.updatedAt) return 'skipped';
  const now = new Date().toISOString();
  // An id that another page holds already is not to be taken from it.
  const isTaken = !before && imported.id !== undefined && (await articles.getKey(imported.id)) !== undefined;
  const id = before?.id ?? (isTaken ? undefined : imported.id) ?? crypto.randomUUID();
  const savedAt = before?.savedAt ?? imported.savedAt ?? now;
  const updatedAt = imported.updatedAt ?? savedAt;
  await putRecord(tx, { version: recordVersion, id, key, savedAt, updatedAt, change, article });
  return before ? 'updated' : 'added';
}

const isFailure = (record: ImportedRecord | ImportFailure): record is ImportFailure => 'reason' in record;

/**
 * Imports a backup. Records that are in the library already, in the same or a later state, are skipped, so that
 * importing twice changes nothing; what is damaged is reported and the rest goes on. Nothing that was in the library
 * before is lost. `onProgress` hears after each step how many records are done, of how many.
 */
export async function importLibrary(
  file: Blob,
  onProgress?: (done: number, total: number) => void,
): Promise<ImportResult> {
  if (file.size > maxImportBytes) return { ok: false, refusal: 'too-large' };
  const backup = parseBackup(await file.text());
  if (!backup.ok) return backup;
  const report: ImportReport = { added: 0, updated: 0, skipped: 0, failed: [] };
  for (let start = 0; start < backup.records.length; start += batchSize) {
    const batch = backup.records
      .slice(start, start + batchSize)
      .map((record, index) => parseRecord(record, start + index + 1));
    report.failed.push(...batch.filter(isFailure));
    try {
      const outcomes = await write(async (tx) => {
        const change = await takeChangeNumbers(tx, batch.length);
        const done: Outcome[] = [];
        for (const [index, record] of batch.entries())
          if (!isFailure(record)) done.push(await putImported(tx, record, change + index));
        return done;
      });
      for (const outcome of outcomes) report[outcome] += 1;
      onProgress?.(start + batch.length, backup.records.length);
    } catch (error) {
      return { ok: true, report: { ...report, stopped: toFailure(error) } };
    }
  }
  return { ok: true, report };
}
