import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { ConfirmDialog, type Question } from './confirm-dialog';
import { Dock } from './dock';
import { DropHint } from './drop-hint';
import { HealthLine } from './health-line';
import { LibraryBar } from './library-bar';
import { LibraryContents } from './library-contents';
import { LibraryNav } from './library-nav';
import { RemovalNotice } from './removal-notice';
import { SearchField } from './search-field';
import { ShortcutsDialog } from './shortcuts-dialog';
import { TransferNotice } from './transfer-notice';
import type { Actions } from './use-actions';
import { useFileDrop } from './use-file-drop';
import { useGlobalKeys } from './use-global-keys';
import type { useLiveList } from './use-live-list';
import { type ListView, type Route, toHash } from './use-route';
import { useSearch } from './use-search';
import { useStorageHealth } from './use-storage-health';
import type { useTasks } from './use-tasks';
import { useTransfer } from './use-transfer';
import type { Undo } from './use-undo';
import { toViewTitle } from './view-title';

export interface LibraryFrameProps {
  route: Route;
  /** Shows another route without a step in the history. */
  onRoute(route: Route): void;
  live: ReturnType<typeof useLiveList>;
  tasks: ReturnType<typeof useTasks>;
  undo: Undo;
  actions: Actions;
  /** Id of the article that was just left, to which the focus returns; empty where that was deleted. */
  leftId: string | undefined;
}

/** Brings the focus to the search field, from anywhere by `/`; what is in it is selected. */
const focusSearch = () => {
  const field = document.getElementById('search') as HTMLInputElement | null;
  field?.select();
  field?.focus();
};
/** Brings the focus to the first row, where it is drawn; answers whether it is. */
const focusFirst = (): boolean => {
  const row = document.querySelector<HTMLElement>('[aria-posinset="1"] .row-link');
  row?.focus();
  return row !== null;
};
const noView: ListView = { query: '' };

/** The library around one of its parts: search, parts, what was done and what is under way. */
export function LibraryFrame(props: LibraryFrameProps) {
  const { route, onRoute, live, tasks, undo, leftId } = props;
  const { list, preparation } = live;
  const view = route.name === 'list' ? route.view : noView;
  const [wanted, setWanted] = useState(leftId);
  const [question, setQuestion] = useState<Question>();
  const [hasHelp, setHasHelp] = useState(false);
  const searching = useSearch(view.query, list);
  const health = useStorageHealth(list.state === 'ready' && list.isWhole ? list : undefined);
  const transfers = useTransfer(tasks.run);
  const isDragging = useFileDrop((file) => void transfers.importFile(file));
  const isReady = list.state === 'ready';
  const enterList = () => {
    if (!focusFirst()) setWanted('');
  };
  useGlobalKeys({ '/': focusSearch, '?': () => setHasHelp(true), ArrowDown: enterList, j: enterList });

  const search = (query: string) => {
    const next: Route = { name: 'list', view: { ...view, query } };
    // A search from the trash or the like is a step, which Back undoes; each key of it is none.
    if (route.name === 'list') onRoute(next);
    else location.hash = toHash(next);
  };
  const isAsked = view.query.trim() !== '';
  const hasContent = isReady && list.entries.length + list.trashed + list.damaged > 0;
  return (
    <div class="library">
      <LibraryBar
        hasContent={hasContent}
        onExport={() => void transfers.exportFile()}
        onImport={(file) => void transfers.importFile(file)}
        onHelp={() => setHasHelp(true)}
      >
        <HealthLine list={list} health={health} />
      </LibraryBar>
      <SearchField value={view.query} onSearch={search} onLeave={enterList} />
      {isReady && list.entries.length > 0 && <RemovalNotice />}
      <TransferNotice transfer={transfers.transfer} onDismiss={transfers.dismiss} />
      <div class="columns">
        {isReady && hasContent && <LibraryNav list={list} route={route} />}
        <main
          aria-busy={isAsked && (searching.search.state === 'none' || searching.search.query !== view.query)}
        >
          {hasContent && <h2 class="view-title">{toViewTitle(route)}</h2>}
          <LibraryContents
            {...props}
            view={view}
            searching={searching}
            health={health}
            transfers={transfers}
            wanted={wanted}
            onFocused={() => setWanted(undefined)}
            onLeave={focusSearch}
            onAsk={setQuestion}
          />
        </main>
      </div>
      <Dock
        tasks={tasks}
        preparation={preparation}
        onStopIndex={searching.cancel}
        said={undo.said}
        onUndo={() => void undo.undo().then(setWanted)}
        onDismiss={undo.dismiss}
      />
      {isDragging && <DropHint />}
      {hasHelp && <ShortcutsDialog onClose={() => setHasHelp(false)} />}
      {question && <ConfirmDialog question={question} onClose={() => setQuestion(undefined)} />}
      <p class="sr-only" role="status">
        {preparation?.what === 'blocked' ? t('libraryBlocked') : ''}
      </p>
    </div>
  );
}
