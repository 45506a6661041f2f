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
/** Focuses an article's row, the first one for an empty id; false where it is not there. */
const focusRow = (id: string): boolean => {
  const selector = id ? `.row-link[data-id="${CSS.escape(id)}"]` : '.row-link';
  const link = document.querySelector<HTMLElement>(selector);
  link?.focus();
  return link !== null;
};

interface LibraryListProps {
  query: string;
  onQuery(query: string): void;
  deletion: ReturnType<typeof useDeletion>;
  /** Id of the article that was just left, to which the focus returns; empty where that was deleted. */
  leftId: string | undefined;
}

/** The library as a list, with search, deleting, export and import. */
export function LibraryList({ query, onQuery, deletion, leftId }: LibraryListProps) {
  const [limit, setLimit] = useState(pageSize);
  const [wanted, setWanted] = useState(leftId);
  const { listing, reload } = useLibrary(query, limit);
  const { transfer, exportAll, importFile, dismiss } = useTransfer();
  const isReady = listing.state === 'ready';
  const isSearch = isReady && listing.query.trim() !== '';
  const isBusy = transfer?.state === 'exporting' || transfer?.state === 'importing';
  useFileDrop(isBusy ? undefined : importFile);

  // A row that is not there yet, as after undoing, gets the focus when it comes.
  useEffect(() => {
    if (isReady && wanted !== undefined && focusRow(wanted)) setWanted(undefined);
  }, [isReady, listing, wanted]);

  return (
    <div class="library">
      <LibraryBar
        total={isReady && !isSearch ? listing.total + listing.damaged.length : undefined}
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
        onLeave={() => focusRow('')}
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
        onUndo={() => void deletion.undo().then(setWanted)}
        onDismiss={deletion.dismiss}
      />
    </div>
  );
}
