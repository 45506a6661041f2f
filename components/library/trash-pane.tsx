import { useMemo } from 'preact/hooks';
import { formatNumber } from '@/components/shared/format-values';
import { readHost } from '@/utils/export/meta-line';
import { t } from '@/utils/i18n';
import { listTrash, trashDays } from '@/utils/library/trash';
import { ActionButton } from './action-button';
import { Blank } from './blank';
import { BulkBar } from './bulk-bar';
import type { Question } from './confirm-dialog';
import { RowList } from './row-list';
import { SimpleRow } from './simple-row';
import type { Actions } from './use-actions';
import { useRecords } from './use-records';
import { useSelection } from './use-selection';

interface TrashPaneProps {
  actions: Actions;
  onAsk(question: Question): void;
  onLeave(): void;
}

const dayLength = 24 * 60 * 60 * 1000;
const toDaysLeft = (purgedAt: string): number =>
  Math.max(0, Math.ceil((Date.parse(purgedAt) - Date.now()) / dayLength));

/** What was deleted in the last 30 days: it can come back, or go for good. */
export function TrashPane({ actions, onAsk, onLeave }: TrashPaneProps) {
  const { records, failure, reload } = useRecords(listTrash);
  const ids = useMemo(() => records?.map(({ id }) => id) ?? [], [records]);
  const byId = useMemo(() => new Map(records?.map((record) => [record.id, record])), [records]);
  const selection = useSelection(ids);
  const find = (some: readonly string[]) => some.flatMap((id) => byId.get(id) ?? []);
  const restore = (some: readonly string[]) => void actions.restore(find(some));
  const purge = (some: readonly string[]) => {
    const targets = find(some);
    const count = formatNumber(targets.length);
    onAsk({
      title: t('libraryPurge'),
      text: t('libraryPurgeAsk', count),
      action: t('libraryPurge'),
      onConfirm: () => void actions.purge(targets),
    });
  };
  if (failure) return <Blank text={failure} action={t('libraryRetry')} onAction={reload} isAlert />;
  if (!records) return <p class="blank is-late">{t('libraryLoading')}</p>;
  if (!ids.length) return <Blank title={t('libraryTrashEmpty')} text={t('libraryTrashHint', trashDays)} />;
  return (
    <>
      <div class="pane-head">
        <p class="hint">{t('libraryTrashHint', trashDays)}</p>
        <ActionButton
          icon="trash"
          class="danger"
          label={t('libraryTrashPurge')}
          text={t('libraryTrashPurge')}
          onPress={() => purge(ids)}
        />
      </div>
      <RowList
        label={t('libraryTrash')}
        ids={ids}
        estimate={84}
        selection={selection}
        keys={{ r: restore, Delete: purge }}
        onLeave={onLeave}
        renderRow={(id) => {
          const record = byId.get(id);
          if (!record) return null;
          const title = record.title || t('libraryUntitled');
          return (
            <SimpleRow
              id={id}
              title={title}
              facts={[readHost(record.url ?? ''), t('libraryDaysLeft', toDaysLeft(record.purgedAt))]}
              selection={selection}
            >
              <ActionButton
                icon="restore"
                class="row-restore"
                label={t('libraryRestoreOne', title)}
                onPress={() => restore([id])}
              />
              <ActionButton
                icon="trash"
                class="row-delete"
                label={t('libraryPurgeOne', title)}
                onPress={() => purge([id])}
              />
            </SimpleRow>
          );
        }}
      />
      <BulkBar selection={selection} total={ids.length}>
        <ActionButton
          icon="restore"
          label={t('libraryRestore')}
          text={t('libraryRestore')}
          shortcut="r"
          onPress={() => restore(selection.chosen)}
        />
        <ActionButton
          icon="trash"
          label={t('libraryPurge')}
          text={t('libraryPurge')}
          shortcut="Delete"
          onPress={() => purge(selection.chosen)}
        />
      </BulkBar>
    </>
  );
}
