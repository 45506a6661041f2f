import { toKeyPart } from '@/components/shared/key-part';
import { ToolButton } from '@/components/shared/tool-button';
import { t } from '@/utils/i18n';
import { ImportReport } from './import-report';
import type { Transfer } from './use-transfer';

function TransferText({ transfer }: { transfer: Transfer }) {
  switch (transfer.state) {
    case 'exporting':
      return <p>{t('libraryExporting')}</p>;
    case 'importing':
      return transfer.total ? (
        <p>{t('libraryImportingCount', transfer.done ?? 0, transfer.total)}</p>
      ) : (
        <p>{t('libraryImporting')}</p>
      );
    case 'exported':
      return <p>{t('libraryExported', transfer.fileName)}</p>;
    case 'failed':
      return <p class="trouble">{t(`libraryFailed_${toKeyPart(transfer.failure)}`)}</p>;
    case 'imported':
      return transfer.result.ok ? (
        <ImportReport report={transfer.result.report} />
      ) : (
        <p class="trouble">{t(`libraryImportRefused_${toKeyPart(transfer.result.refusal)}`)}</p>
      );
  }
}

/** What an export or import is doing or did. Stays until it is dismissed. The region is always there, so that it is announced. */
export function TransferNotice({ transfer, onDismiss }: { transfer?: Transfer; onDismiss(): void }) {
  const isBusy = transfer?.state === 'exporting' || transfer?.state === 'importing';
  return (
    <div role="status" aria-busy={isBusy}>
      {transfer && (
        <div class="notice">
          <div class="notice-text">
            <TransferText transfer={transfer} />
          </div>
          {!isBusy && <ToolButton icon="close" label={t('dismiss')} onPress={onDismiss} />}
        </div>
      )}
    </div>
  );
}
