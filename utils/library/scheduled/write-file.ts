import { streamBackup } from '../export-library';
import { mayWrite } from './file-access';

/** Passes bytes on and counts them. */
function countBytes(counted: (bytes: number) => void): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      controller.enqueue(chunk);
    },
    flush: () => counted(bytes),
  });
}

/**
 * Writes a backup into a file that the reader chose. The browser writes beside it and puts the new file in its place at the end, so that
 * the earlier backup stays where this one fails. Rejects with the browser's error, `NotAllowedError` where it wants to be asked.
 */
export async function writeBackupFile(
  file: FileSystemFileHandle,
  { asks, signal }: { asks: boolean; signal?: AbortSignal | undefined },
): Promise<void> {
  if (!(await mayWrite(file, { asks }))) throw new DOMException('not allowed', 'NotAllowedError');
  // What was deleted or moved is not made anew somewhere unexpected.
  await file.getFile();
  let written = 0;
  const counting = countBytes((bytes) => {
    written = bytes;
  });
  await streamBackup(signal ? { signal } : {})
    .pipeThrough(counting)
    .pipeTo(await file.createWritable());
  const { size } = await file.getFile();
  if (size !== written) throw new Error(`${size} of ${written} bytes were written`);
}
