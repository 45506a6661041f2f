import { exportLines } from './backup/export-lines';
import { toBlob, toStream } from './backup/to-stream';

export interface ExportOptions {
  /** Ids of the articles; all where left out. */
  ids?: readonly string[];
  /** Hears how many lines were written: articles and images. */
  onProgress?(lines: number): void;
  /** Ends the export, which then fails with its reason. */
  signal?: AbortSignal;
}

async function* encodeLines({ ids, onProgress, signal }: ExportOptions) {
  const encoder = new TextEncoder();
  let count = 0;
  for await (const line of exportLines(ids)) {
    signal?.throwIfAborted();
    yield encoder.encode(line);
    onProgress?.(count);
    count += 1;
  }
}

/**
 * A backup as a stream of bytes, made as it is read: for a file that the reader has chosen. Fails with the browser's error where
 * the library cannot be read, and with the signal's reason where it was ended.
 */
export const streamBackup = (options: ExportOptions = {}): ReadableStream<Uint8Array<ArrayBuffer>> =>
  toStream(encodeLines(options));

/** A backup as one blob. Rejects as `streamBackup` fails. */
export const exportLibrary = (options: ExportOptions = {}): Promise<Blob> =>
  toBlob(() => encodeLines(options), 'application/json');
