import { useEffect, useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { LibraryBar } from './library-bar';
import { LibraryContents } from './library-contents';
import { SearchField } from './search-field';
import { TransferNotice } from './transfer-notice';
import { UndoToast } from './undo-toast';
import type { useDeletion } from './use-deletion';
import { useFileDrop } from './use-file-drop';
import { useLibrary } from './use-library';
import { useTransfer } from './use-transfer';

const pageSize = 100;
const focusSearch = () => document.getElementById('search')?.focus();
const focusRow = (id?: string) =>
  document.querySelector<HTMLElement>(id ? `.row-link[data-id="${CSS.escape(id)}"]` : '.row-link')?.focus();

interface LibraryListProps {
  query: string;
  onQuery(query: string): void;
  deletion: ReturnType<typeof useDeletion>;
  /** Id of the article that was just left: the focus returns to it. */
  leftId: string | undefined;
}

/** The library as a list, with search, deleting, export and import. */
export function LibraryList({ query, onQuery, deletion, leftId }: LibraryListProps) {
  const [limit, setLimit] = useState(pageSize);
  const { listing, reload } = useLibrary(query, limit);
  const { transfer, exportAll, importFile, dismiss } = useTransfer();
  const isReady = listing.state === 'ready';
  const isSearch = isReady && listing.query.trim() !== '';
  const isBusy = transfer?.state === 'exporting' || transfer?.state === 'importing';
  useFileDrop(isBusy ? undefined : importFile);

  useEffect(() => {
    if (isReady && leftId) focusRow(leftId);
  }, [isReady, leftId]);

  return (
    <div class="library">
      <LibraryBar
        total={isReady && !isSearch ? listing.total : undefined}
        isBusy={isBusy}
        onExport={exportAll}
        onImport={importFile}
      />
      <SearchField
        value={query}
        onSearch={(next) => {
          setLimit(pageSize);
          onQuery(next);
        }}
        onLeave={() => focusRow()}
        found={isSearch ? t('libraryFound', listing.total) : ''}
      />
      <TransferNotice transfer={transfer} onDismiss={dismiss} />
      <main>
        <LibraryContents
          listing={listing}
          onRetry={reload}
          onMore={() => setLimit(limit + pageSize)}
          onDelete={deletion.remove}
          onLeave={focusSearch}
        />
      </main>
      <footer class="foot">
        <p>{t('libraryKept')}</p>
      </footer>
      <UndoToast
        notice={deletion.notice}
        onUndo={() => void deletion.undo().then((id) => setTimeout(() => focusRow(id), 100))}
        onDismiss={deletion.dismiss}
      />
    </div>
  );
}
