import { useMemo, useState } from 'preact/hooks';
import { formatNumber } from '@/components/shared/format-values';
import { t } from '@/utils/i18n';
import { countFacets } from '@/utils/library/list-articles';
import type { ListState } from '@/utils/library/live-list';
import { ArticleRow } from './article-row';
import { ExportDialog } from './export-dialog';
import { isNarrow, ListBlank } from './list-blank';
import { ListBulkBar } from './list-bulk-bar';
import { type Row, toRows } from './list-rows';
import { RowList } from './row-list';
import { TagDialog } from './tag-dialog';
import type { Actions, Target } from './use-actions';
import type { ListView } from './use-route';
import type { useSearch } from './use-search';
import { useSelection } from './use-selection';
import type { TransferControl } from './use-transfer';

interface ListPaneProps {
  list: Extract<ListState, { state: 'ready' }>;
  view: ListView;
  searching: ReturnType<typeof useSearch>;
  actions: Actions;
  transfers: TransferControl;
  wanted: string | undefined;
  onFocused(): void;
  onLeave(): void;
}

export const toTargets = (rows: readonly Row[]): Target[] =>
  rows.map(({ entry: { id, title } }) => ({ id, title }));

/** How many were found, or belong to a part of the library, as a sentence. */
function sayFound(rows: readonly Row[], { list, view, searching: { search } }: ListPaneProps): string {
  const isPart = isNarrow(view) && list.isWhole && rows.length > 0;
  if (search.state !== 'found') return isPart ? t('libraryCount', formatNumber(rows.length)) : '';
  const count = formatNumber(rows.length);
  const isSure = search.isExact || rows.every(({ hit }) => hit);
  return t(isSure ? 'libraryFound' : 'libraryFoundAtMost', count);
}

/** The articles of a view, newest first, with all that can be done to one or to many. */
export function ListPane(props: ListPaneProps) {
  const { list, view, searching, actions, transfers, wanted, onFocused, onLeave } = props;
  const { search, look } = searching;
  const rows = useMemo(() => toRows(list.entries, search, view), [list.entries, search, view]);
  const ids = useMemo(() => rows.map(({ entry }) => entry.id), [rows]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.entry.id, row])), [rows]);
  const selection = useSelection(ids);
  const [tagged, setTagged] = useState<readonly string[]>();
  const [exported, setExported] = useState<readonly string[]>();
  const find = (some: readonly string[]) => some.flatMap((id) => byId.get(id) ?? []);
  const toggle = (some: readonly string[], field: 'isStarred' | 'isRead') => {
    const found = find(some);
    const isOn = !found.every(({ entry }) => entry[field]);
    void (field === 'isStarred' ? actions.star : actions.markRead)(toTargets(found), isOn);
  };
  const remove = (some: readonly string[]) => void actions.remove(toTargets(find(some)));
  const chosen = find(selection.chosen);

  return (
    <>
      <p class="found" role="status">
        {sayFound(rows, props)}
      </p>
      {rows.length === 0 ? (
        <ListBlank list={list} view={view} search={search} onRetry={searching.retry} />
      ) : (
        <RowList
          label={t('libraryTitle')}
          ids={ids}
          selection={selection}
          keys={{
            Delete: remove,
            s: (some) => toggle(some, 'isStarred'),
            u: (some) => toggle(some, 'isRead'),
            t: setTagged,
            e: setExported,
          }}
          wanted={wanted}
          onFocused={onFocused}
          onLeave={onLeave}
          onShown={look}
          renderRow={(id) => {
            const row = byId.get(id);
            return (
              row && (
                <ArticleRow
                  row={row}
                  selection={selection}
                  onStar={() => toggle([id], 'isStarred')}
                  onEdit={() => setTagged([id])}
                  onDelete={() => remove([id])}
                />
              )
            );
          }}
        />
      )}
      <ListBulkBar
        rows={chosen}
        total={rows.length}
        selection={selection}
        onStar={() => toggle(selection.chosen, 'isStarred')}
        onRead={() => toggle(selection.chosen, 'isRead')}
        onTag={() => setTagged(selection.chosen)}
        onExport={() => setExported(selection.chosen)}
        onDelete={() => remove(selection.chosen)}
      />
      {tagged && (
        <TagDialog
          entries={find(tagged).map(({ entry }) => entry)}
          tags={countFacets(list.entries).tags}
          onDone={(change, note) => {
            const targets = toTargets(find(tagged));
            const [only] = targets;
            if (note !== undefined && only) void actions.annotate(only, change, note);
            else void actions.tag(targets, change);
          }}
          onClose={() => setTagged(undefined)}
        />
      )}
      {exported && (
        <ExportDialog ids={exported} transfers={transfers} onClose={() => setExported(undefined)} />
      )}
    </>
  );
}
