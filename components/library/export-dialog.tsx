import { formatNumber } from '@/components/shared/format-values';
import { t } from '@/utils/i18n';
import { Dialog } from './dialog';
import { LibraryIcon } from './library-icon';
import type { TransferControl } from './use-transfer';

interface ExportDialogProps {
  ids: readonly string[];
  transfers: TransferControl;
  onClose(): void;
}

/** What can be made of selected articles: files of three kinds, or text on the clipboard. */
export function ExportDialog({ ids, transfers, onClose }: ExportDialogProps) {
  const choices = [
    ['libraryCopyMarkdown', 'libraryCopyMarkdownHint', () => transfers.copy(ids, 'markdown')],
    ['libraryCopyText', 'libraryCopyTextHint', () => transfers.copy(ids, 'text')],
    ['libraryFileMarkdown', 'libraryFileMarkdownHint', () => transfers.exportFile(ids, 'markdown')],
    ['libraryFileHtml', 'libraryFileHtmlHint', () => transfers.exportFile(ids, 'html')],
    ['libraryFileJson', 'libraryFileJsonHint', () => transfers.exportFile(ids, 'json')],
  ] as const;
  return (
    <Dialog title={t('libraryExportMany', formatNumber(ids.length))} onClose={onClose}>
      <ul class="choices">
        {choices.map(([name, hint, choose], index) => (
          <li key={name}>
            <button
              type="button"
              class="choice-button"
              data-choice={name}
              data-first={index === 0 || undefined}
              onClick={(event) => {
                if (!event.isTrusted) return;
                void choose();
                onClose();
              }}
            >
              <LibraryIcon name={name.startsWith('libraryCopy') ? 'note' : 'export'} />
              <span>
                <strong>{t(name)}</strong>
                <small>{t(hint)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
