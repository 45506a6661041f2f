import { toKeyPart } from '@/components/shared/key-part';
import { download } from '@/utils/browser/download';
import { t } from '@/utils/i18n';
import type { ImportFailure } from '@/utils/library/backup/parse-item';
import type { ImportReport as Report } from '@/utils/library/import-library';

const shownFailures = 50;

function toSentence({ index, title, reason, field }: ImportFailure): string {
  const name = title ? t('libraryImportItem', index, title) : t('libraryImportItemUntitled', index);
  if (reason === 'newer') return `${name} ${t('libraryImportItemNewer')}`;
  return `${name} ${field ? t('libraryImportItemField', field) : t('libraryImportItemDamaged')}`;
}

/** Writes a line for each record that did not come in to a file. */
const saveReport = (failed: readonly ImportFailure[]): void =>
  download(
    new Blob([`${failed.map(toSentence).join('\n')}\n`], { type: 'text/plain' }),
    'qingye-import-report.txt',
  );

/** What an import did: how many came in, and each record that did not with the reason. */
export function ImportReport({ report }: { report: Report }) {
  const { added, updated, skipped, failed, altered, stopped } = report;
  return (
    <>
      <p>{t('libraryImported', added, updated, skipped)}</p>
      {stopped && <p class="trouble">{t(`libraryImportStopped_${toKeyPart(stopped)}`)}</p>}
      {altered.length > 0 && (
        <p class="trouble">{t('libraryImportAltered', altered.length, altered.slice(0, 5).join(' · '))}</p>
      )}
      {failed.length > 0 && (
        <details>
          <summary>{t('libraryImportFailed', failed.length)}</summary>
          <ul>
            {failed.slice(0, shownFailures).map((failure) => (
              <li key={failure.index}>{toSentence(failure)}</li>
            ))}
          </ul>
          {failed.length > shownFailures && (
            <>
              <p>{t('libraryImportMore', failed.length - shownFailures)}</p>
              <button type="button" class="plain" onClick={() => saveReport(failed)}>
                {t('libraryImportReportSave')}
              </button>
            </>
          )}
        </details>
      )}
    </>
  );
}
