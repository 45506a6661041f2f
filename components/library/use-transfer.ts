import { useState } from 'preact/hooks';
import { download } from '@/utils/browser/download';
import { exportLibrary } from '@/utils/library/export-library';
import { toFailure } from '@/utils/library/failure';
import { type ImportResult, importLibrary } from '@/utils/library/import-library';
import type { SaveFailure } from '@/utils/messaging';

/** What an export or import is doing or did. */
export type Transfer =
  | { state: 'exporting' }
  | { state: 'importing'; done?: number; total?: number }
  | { state: 'exported'; fileName: string }
  | { state: 'imported'; result: ImportResult }
  | { state: 'failed'; failure: SaveFailure };

/** Exporting the library to a file and importing one. */
export function useTransfer() {
  const [transfer, setTransfer] = useState<Transfer>();
  const attempt = async (state: 'exporting' | 'importing', work: () => Promise<Transfer>) => {
    setTransfer({ state });
    setTransfer(await work().catch((error): Transfer => ({ state: 'failed', failure: toFailure(error) })));
  };

  const exportAll = () =>
    attempt('exporting', async () => {
      const blob = await exportLibrary();
      const fileName = `qingye-library-${new Date().toISOString().slice(0, 10)}.json`;
      download(blob, fileName);
      return { state: 'exported', fileName };
    });
  const importFile = (file: Blob) =>
    attempt('importing', async () => {
      const onProgress = (done: number, total: number) => setTransfer({ state: 'importing', done, total });
      return { state: 'imported', result: await importLibrary(file, { onProgress }) };
    });
  return { transfer, exportAll, importFile, dismiss: () => setTransfer(undefined) };
}
