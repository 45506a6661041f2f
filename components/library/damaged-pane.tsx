import { useMemo } from 'preact/hooks';
import { formatDay } from '@/components/shared/format-values';
import { t } from '@/utils/i18n';
import { listDamaged } from '@/utils/library/quarantine';
import { ActionButton } from './action-button';
import { Blank } from './blank';
import { BulkBar } from './bulk-bar';
import { RowList } from './row-list';
import { SimpleRow } from './simple-row';
import type { Actions } from './use-actions';
import { useRecords } from './use-records';
import { useSelection } from './use-selection';
import type { TransferControl } from './use-transfer';

interface DamagedPaneProps {
  actions: Actions;
  transfers: TransferControl;
  onLeave(): void;
}

/** Records that cannot be read: they are kept as they are, and can be exported and deleted. */
export function DamagedPane({ actions, transfers, onLeave }: DamagedPaneProps) {
  const { records, failure, reload } = useRecords(listDamaged);
  const ids = useMemo(() => records?.map(({ id }) => id) ?? [], [records]);
  const byId = useMemo(() => new Map(records?.map((record) => [record.id, record])), [records]);
  const selection = useSelection(ids);
  const remove = (some: readonly string[]) =>
    void actions.remove(some.map((id) => ({ id, title: byId.get(id)?.title })));
  const save = (some: readonly string[]) => void transfers.exportFile(some, 'json');
  if (failure) return <Blank text={failure} action={t('libraryRetry')} onAction={reload} isAlert />;
  if (!records) return <p class="blank is-late">{t('libraryLoading')}</p>;
  if (!ids.length) return <Blank title={t('libraryDamagedNone')} text={t('libraryDamagedNoneHint')} />;
  return (
    <>
      <p class="hint">{t('libraryDamaged')}</p>
      <RowList
        label={t('libraryDamagedPart')}
        ids={ids}
        estimate={84}
        selection={selection}
        keys={{ e: save, Delete: remove }}
        onLeave={onLeave}
        renderRow={(id) => {
          const record = byId.get(id);
          if (!record) return null;
          const title = record.title || id;
          return (
            <SimpleRow
              id={id}
              title={title}
              facts={[
                record.field ? t('libraryDamagedField', record.field) : t('libraryDamagedWhole'),
                t('libraryDamagedFound', formatDay(record.foundAt)),
              ]}
              selection={selection}
            >
              <ActionButton icon="export" label={t('libraryExportOne', title)} onPress={() => save([id])} />
              <ActionButton
                icon="trash"
                class="row-delete"
                label={t('libraryDeleteOne', title)}
                onPress={() => remove([id])}
              />
            </SimpleRow>
          );
        }}
      />
      <BulkBar selection={selection} total={ids.length}>
        <ActionButton
          icon="export"
          label={t('libraryExportSome')}
          text={t('libraryExportSome')}
          shortcut="e"
          onPress={() => save(selection.chosen)}
        />
        <ActionButton
          icon="trash"
          label={t('libraryDelete')}
          text={t('libraryDelete')}
          shortcut="Delete"
          onPress={() => remove(selection.chosen)}
        />
      </BulkBar>
    </>
  );
}
