import { useState } from 'preact/hooks';
import { copyTexts } from '@/utils/browser/copy';
import { download } from '@/utils/browser/download';
import { t } from '@/utils/i18n';
import { exportLibrary } from '@/utils/library/export-library';
import { exportSelection, type SelectionFile } from '@/utils/library/export-selection';
import { toFailure } from '@/utils/library/failure';
import { type ImportResult, importLibrary } from '@/utils/library/import-library';
import type { Report } from '@/utils/library/in-batches';
import { exportBackup, toBackupName } from '@/utils/library/scheduled/back-up';
import { writeSelection } from '@/utils/library/selection-text';
import type { SaveFailure } from '@/utils/messaging';
import type { RunTask } from './use-tasks';

export type SelectionFormat = 'json' | 'markdown' | 'html';

/** What an export, a copy or an import did. */
export type Transfer =
  | { state: 'exported'; fileName: string /** Articles that are not in it. */; left: number }
  | { state: 'copied'; count: number; left: number }
  | { state: 'not-copied' }
  | { state: 'imported'; fileName: string; result: ImportResult }
  | { state: 'failed'; failure: SaveFailure };

async function writeFile(
  ids: readonly string[] | undefined,
  format: SelectionFormat,
  report: Report,
  signal: AbortSignal,
): Promise<SelectionFile> {
  const onProgress = (lines: number) => report(lines);
  if (!ids) return { ...(await exportBackup({ onProgress, signal })), left: [] };
  if (format === 'json')
    return { blob: await exportLibrary({ ids, onProgress, signal }), fileName: toBackupName(), left: [] };
  return exportSelection(ids, format, { onProgress: (done) => report(done, ids.length), signal });
}

/** Exporting, copying and importing, each as a task; what came of the last one stays until it is dismissed. */
export function useTransfer(run: RunTask) {
  const [transfer, setTransfer] = useState<Transfer>();
  const attempt = async (
    label: string,
    work: (report: Report, signal: AbortSignal) => Promise<Transfer>,
  ): Promise<void> => {
    let cancelled: AbortSignal | undefined;
    setTransfer(undefined);
    try {
      setTransfer(
        await run(label, (report, signal) => {
          cancelled = signal;
          return work(report, signal);
        }),
      );
    } catch (error) {
      if (!cancelled?.aborted) setTransfer({ state: 'failed', failure: toFailure(error) });
    }
  };

  return {
    transfer,
    dismiss: () => setTransfer(undefined),
    /** Writes articles, or the whole library where `ids` is left out, to a file among the downloads. */
    exportFile: (ids?: readonly string[], format: SelectionFormat = 'json') =>
      attempt(t('libraryExporting'), async (report, signal) => {
        const { blob, fileName, left } = await writeFile(ids, format, report, signal);
        download(blob, fileName);
        return { state: 'exported', fileName, left: left.length };
      }),
    copy: (ids: readonly string[], format: 'markdown' | 'text') =>
      attempt(t('libraryCopying'), async (report, signal) => {
        const writing = writeSelection(ids, format, {
          onProgress: (done) => report(done, ids.length),
          signal,
        });
        const outcome = await copyTexts(
          writing.then(({ text }) => ({ text, fileName: '', mime: 'text/plain' })),
        );
        const { left } = await writing;
        if (outcome !== 'copied') return { state: 'not-copied' };
        return { state: 'copied', count: ids.length - left.length, left: left.length };
      }),
    importFile: (file: File) =>
      attempt(t('libraryImporting'), async (onProgress, signal) => ({
        state: 'imported',
        fileName: file.name,
        result: await importLibrary(file, { onProgress, signal }),
      })),
  };
}

export type TransferControl = ReturnType<typeof useTransfer>;
