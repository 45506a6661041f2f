import { t } from '@/utils/i18n';
import type { Preparation } from '@/utils/library/preparation';
import { TaskNotice } from './task-notice';
import { UndoToast } from './undo-toast';
import type { useTasks } from './use-tasks';
import type { Said } from './use-undo';

interface DockProps {
  tasks: ReturnType<typeof useTasks>;
  preparation: Preparation | undefined;
  /** Ends the making of a new index. */
  onStopIndex(): void;
  said: Said | undefined;
  onUndo(): void;
  onDismiss(): void;
}

/** What stays in sight at the bottom: work under way, what was done, and undoing it. */
export function Dock({
  tasks: { tasks, cancel },
  preparation,
  onStopIndex,
  said,
  onUndo,
  onDismiss,
}: DockProps) {
  return (
    <div class="dock">
      <div class="tasks" role="status">
        {preparation && preparation.what !== 'blocked' && (
          <TaskNotice
            key={preparation.what}
            task={{
              ...preparation,
              key: 0,
              label: t(preparation.what === 'index' ? 'libraryIndexing' : 'libraryUpgrading'),
              isEnding: false,
            }}
            onCancel={preparation.what === 'index' ? onStopIndex : undefined}
          />
        )}
        {tasks.map((task) => (
          <TaskNotice key={task.key} task={task} onCancel={() => cancel(task.key)} />
        ))}
      </div>
      <UndoToast said={said} onUndo={onUndo} onDismiss={onDismiss} />
    </div>
  );
}
