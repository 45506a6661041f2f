import { toKeyPart } from '@/components/shared/key-part';
import { t } from '@/utils/i18n';
import { Blank } from './blank';
import type { Question } from './confirm-dialog';
import { DamagedPane } from './damaged-pane';
import type { LibraryFrameProps } from './library-frame';
import { ListPane } from './list-pane';
import { SafetyPane } from './safety-pane';
import { TrashPane } from './trash-pane';
import type { ListView } from './use-route';
import type { useSearch } from './use-search';
import type { StorageHealth } from './use-storage-health';
import type { TransferControl } from './use-transfer';

interface LibraryContentsProps extends LibraryFrameProps {
  view: ListView;
  searching: ReturnType<typeof useSearch>;
  health: StorageHealth | undefined;
  transfers: TransferControl;
  wanted: string | undefined;
  onFocused(): void;
  onLeave(): void;
  onAsk(question: Question): void;
}

/** The part of the library that the address names, or why there is none and what to do. */
export function LibraryContents(props: LibraryContentsProps) {
  const { route, live, tasks, undo, actions, transfers, onLeave, onAsk } = props;
  const { list, preparation, reload } = live;
  if (list.state === 'failed')
    return (
      <Blank
        text={t(`libraryFailed_${toKeyPart(list.failure)}`)}
        action={t('libraryRetry')}
        onAction={reload}
        isAlert
      />
    );
  if (list.state === 'loading')
    return (
      <p class="blank is-late">{t(preparation?.what === 'blocked' ? 'libraryBlocked' : 'libraryLoading')}</p>
    );
  if (route.name === 'trash') return <TrashPane actions={actions} onAsk={onAsk} onLeave={onLeave} />;
  if (route.name === 'damaged')
    return <DamagedPane actions={actions} transfers={transfers} onLeave={onLeave} />;
  if (route.name === 'safety')
    return (
      <SafetyPane
        health={props.health}
        run={tasks.run}
        undo={undo}
        onAsk={onAsk}
        onExport={() => void transfers.exportFile()}
        onProtect={() => void navigator.storage.persist().finally(reload)}
      />
    );
  return (
    <ListPane
      key={JSON.stringify({ ...props.view, query: undefined })}
      list={list}
      view={props.view}
      searching={props.searching}
      actions={actions}
      transfers={transfers}
      wanted={props.wanted}
      onFocused={props.onFocused}
      onLeave={onLeave}
    />
  );
}
