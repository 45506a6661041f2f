import type { SaveFailure } from '../messaging';
import { fromBase64 } from './backup/base64';
import type { BackupRefusal } from './backup/format';
import { type ImportedArticle, type ImportedImage, type ImportFailure, parseItem } from './backup/parse-item';
import { type ImportOutcome, putImported } from './backup/put-imported';
import { readItems } from './backup/read-items';
import { toFailure } from './failure';
import { hashBytes } from './images/hash-bytes';
import { findImageType } from './images/image-type';
import { putImages } from './images/put-images';
import { sealSegments } from './index/seal';
import { toCandidate } from './keep-article';
import type { StoredImage } from './saved-image';
import { takeChangeNumbers, write } from './write';

/** Items written in one transaction: few enough to keep the page alive, enough to spare the disk. */
const batchSize = 50;
/** Bytes of images in one transaction, as far as a whole image allows. */
const batchBytes = 16 * 1024 * 1024;

/** What an import did; images count only where they failed. */
export interface ImportReport {
  added: number;
  updated: number;
  /** In the library already, in this or a later state. */
  skipped: number;
  failed: ImportFailure[];
  /** Titles of articles that were imported though their text is not what was exported: the file is damaged there. */
  altered: string[];
  /** Why the rest of the file was not written; what is counted above is safe. `cancelled` by the caller's signal. */
  stopped?: SaveFailure | 'cancelled';
}

export type ImportRefusal = BackupRefusal;
export type ImportResult = { ok: true; report: ImportReport } | { ok: false; refusal: ImportRefusal };

export interface ImportOptions {
  /** Hears after each step how many items are done, of how many. */
  onProgress?(done: number, total: number): void;
  /** Stops the import between two transactions. */
  signal?: AbortSignal;
}

type Item = ImportedArticle | { kind: 'stored-image'; image: StoredImage };

/** The image of an item, where its bytes are an image and have the hash that they should. */
async function toStoredImage(item: ImportedImage): Promise<StoredImage | undefined> {
  const bytes = fromBase64(item.data);
  const type = bytes && findImageType(bytes);
  if (!bytes || !type || (await hashBytes(bytes)) !== item.hash) return undefined;
  return { hash: item.hash, blob: new Blob([bytes], { type }) };
}

async function readItem(value: unknown, index: number): Promise<Item | ImportFailure> {
  const item = parseItem(value, index);
  if (item.kind !== 'image') return item;
  const image = await toStoredImage(item);
  return image
    ? { kind: 'stored-image', image }
    : { kind: 'failure', index, reason: 'damaged', field: 'image' };
}

/** Writes items in one transaction; answers what became of the articles. */
function writeBatch(items: readonly Item[]): Promise<ImportOutcome[]> {
  return write(async (tx) => {
    const outcomes: ImportOutcome[] = [];
    let change = await takeChangeNumbers(tx, items.length);
    for (const item of items) {
      if (item.kind === 'article') outcomes.push(await putImported(tx, item, change));
      // An image that no article shows would stay for ever.
      else if ((await tx.objectStore('imageLists').index('hashes').count(item.image.hash)) > 0)
        await putImages(tx, [item.image]);
      change += 1;
    }
    return outcomes;
  });
}

const isAltered = (item: Item): item is ImportedArticle =>
  item.kind === 'article' && item.hash !== undefined && toCandidate(item.article).hash !== item.hash;

/**
 * Imports a backup, line by line. What is in the library already, in the same or a later state, is skipped, so that importing
 * twice changes nothing; what is damaged is reported and the rest goes on. Nothing that was in the library before is lost.
 * Refuses a file that is no backup of this library, or of a newer version; does not reject for what the file holds.
 */
export async function importLibrary(
  file: Blob,
  { onProgress, signal }: ImportOptions = {},
): Promise<ImportResult> {
  const backup = await readItems(file);
  if (!backup.ok) return backup;
  const report: ImportReport = { added: 0, updated: 0, skipped: 0, failed: [], altered: [] };
  let batch: Item[] = [];
  let bytes = 0;
  let done = 0;
  const flush = async () => {
    for (const outcome of await writeBatch(batch)) report[outcome] += 1;
    report.altered.push(...batch.filter(isAltered).map(({ article }) => article.title));
    batch = [];
    bytes = 0;
    await sealSegments();
    onProgress?.(done, Math.max(done, backup.total));
  };
  try {
    for await (const value of backup.items) {
      done += 1;
      const item = await readItem(value, done);
      if (item.kind === 'failure') report.failed.push(item);
      else batch.push(item);
      if (item.kind === 'stored-image') bytes += item.image.blob.size;
      if (batch.length >= batchSize || bytes >= batchBytes) await flush();
      if (signal?.aborted) return { ok: true, report: { ...report, stopped: 'cancelled' } };
    }
    await flush();
  } catch (error) {
    return { ok: true, report: { ...report, stopped: toFailure(error) } };
  }
  return { ok: true, report };
}
