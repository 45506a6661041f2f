import { formatNumber } from '@/components/shared/format-values';
import { toKeyPart } from '@/components/shared/key-part';
import { ToolButton } from '@/components/shared/tool-button';
import { t } from '@/utils/i18n';
import { ImportReport } from './import-report';
import type { Transfer } from './use-transfer';

function Left({ count }: { count: number }) {
  return count ? <p class="trouble">{t('libraryExportLeft', formatNumber(count))}</p> : null;
}

function TransferText({ transfer }: { transfer: Transfer }) {
  switch (transfer.state) {
    case 'exported':
      return (
        <>
          <p>{t('libraryExported', transfer.fileName)}</p>
          <Left count={transfer.left} />
        </>
      );
    case 'copied':
      return (
        <>
          <p>{t('libraryCopied', formatNumber(transfer.count))}</p>
          <Left count={transfer.left} />
        </>
      );
    case 'not-copied':
      return <p class="trouble">{t('libraryNotCopied')}</p>;
    case 'failed':
      return <p class="trouble">{t(`libraryTransfer_${toKeyPart(transfer.failure)}`)}</p>;
    case 'imported':
      return transfer.result.ok ? (
        <ImportReport report={transfer.result.report} />
      ) : (
        <p class="trouble">{t(`libraryImportRefused_${toKeyPart(transfer.result.refusal)}`)}</p>
      );
  }
}

/** What an export, a copy or an import did. Stays until it is dismissed. The region is always there, so that it is announced. */
export function TransferNotice({
  transfer,
  onDismiss,
}: {
  transfer?: Transfer | undefined;
  onDismiss(): void;
}) {
  return (
    <div role="status">
      {transfer && (
        <div class="notice">
          <div class="notice-text">
            <TransferText transfer={transfer} />
          </div>
          <ToolButton icon="close" label={t('dismiss')} onPress={onDismiss} />
        </div>
      )}
    </div>
  );
}
