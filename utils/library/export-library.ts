import { exportLines } from './backup/export-lines';

export interface ExportOptions {
  /** Ids of the articles; all where left out. */
  ids?: readonly string[];
  /** Hears how many lines were written: articles and images. */
  onProgress?(lines: number): void;
  /** Ends the export; who reads the stream then sees its reason. */
  signal?: AbortSignal;
}

/**
 * A backup as a stream of bytes, made as it is read. Fails with the browser's error where the library cannot be read, and with
 * the signal's reason where it was ended.
 */
export function streamBackup({
  ids,
  onProgress,
  signal,
}: ExportOptions = {}): ReadableStream<Uint8Array<ArrayBuffer>> {
  const lines = exportLines(ids);
  const encoder = new TextEncoder();
  let count = 0;
  return new ReadableStream({
    async pull(controller) {
      signal?.throwIfAborted();
      const { value, done } = await lines.next();
      if (done) controller.close();
      else {
        controller.enqueue(encoder.encode(value));
        onProgress?.(count);
        count += 1;
      }
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}

/** A backup as one blob, which browsers keep on the disk where it is large. Rejects as `streamBackup` fails. */
export const exportLibrary = (options?: ExportOptions): Promise<Blob> =>
  new Response(streamBackup(options), { headers: { 'content-type': 'application/json' } }).blob();
