import { formatNumber } from '@/components/shared/format-values';
import { t } from '@/utils/i18n';
import { deleteArticles, restoreArticles } from '@/utils/library/delete-article';
import { inBatches } from '@/utils/library/in-batches';
import type { ReadingState } from '@/utils/library/saved-article';
import { setStates } from '@/utils/library/set-state';
import type { StateChange } from '@/utils/library/state-change';
import { purgeArticles } from '@/utils/library/trash';
import type { RunTask } from './use-tasks';
import type { Undo } from './use-undo';

/** What is changed about the tags of articles. */
export interface TagChange {
  add: readonly string[];
  remove: readonly string[];
}

/** An article that something is done to, and its title for telling of it. */
export interface Target {
  id: string;
  title: string | undefined;
}

type Work = (batch: readonly string[]) => Promise<unknown>;

/** The fields of a change, as they were. */
const pick = (before: ReadingState, change: StateChange): StateChange =>
  Object.fromEntries(
    Object.keys(change).map((name) => [name, before[name as keyof StateChange]]),
  ) as StateChange;

type Deed = 'delete' | 'restore' | 'purge' | 'star' | 'unstar' | 'read' | 'unread' | 'tag' | 'note';

/** Says what was done: to one article by its title, to several by their number. */
function tell(deed: Deed, targets: readonly Target[]): string {
  const [first] = targets;
  const what =
    targets.length === 1
      ? t('libraryOne', first?.title || t('libraryUntitled'))
      : t('libraryMany', formatNumber(targets.length));
  return t(`libraryDid_${deed}`, what);
}

/** What can be done to articles. Each can be undone but `purge`; each is a task that can be cancelled, and then what is done can be undone. */
export function useActions(run: RunTask, undo: Undo) {
  /** Does work for targets; tells of what was done, however it ended, with how to undo it. */
  const attempt = async (
    label: string,
    targets: readonly Target[],
    work: Work,
    toStep: (done: readonly Target[]) => { text: string; undo?: Work; undone?: () => string },
  ): Promise<void> => {
    const ids = targets.map(({ id }) => id);
    const { done, error } = await run(label, (report, signal) => inBatches(ids, work, report, signal));
    if (done.length) {
      const { text, undo: work, undone } = toStep(targets.slice(0, done.length));
      if (work)
        undo.done({
          text,
          id: done[0],
          undo: async () => {
            const back = await run(t('libraryUndoing'), (report, signal) =>
              inBatches(done, work, report, signal),
            );
            if (back.error !== undefined) throw back.error;
            return undone?.() ?? t('libraryUndone');
          },
        });
      else undo.say(text);
    }
    if (error !== undefined) undo.fail(error);
  };

  const change = (
    targets: readonly Target[],
    make: (state: ReadingState) => StateChange,
    deed: Deed,
  ): Promise<void> => {
    const changed = new Map<string, StateChange>();
    return attempt(
      t('libraryChanging'),
      targets,
      (batch) =>
        setStates(batch, (state) => {
          const next = make(state);
          changed.set(state.id, pick(state, next));
          return next;
        }),
      (done) => ({
        text: tell(deed, done),
        undo: (batch) => setStates(batch, ({ id }) => changed.get(id) ?? {}),
      }),
    );
  };

  const restore = (targets: readonly Target[]) =>
    attempt(t('libraryRestoring'), targets, restoreArticles, (done) => ({
      text: tell('restore', done),
      undo: deleteArticles,
    }));

  const remove = (targets: readonly Target[]) => {
    let back = 0;
    return attempt(t('libraryDeleting'), targets, deleteArticles, (done) => ({
      text: tell('delete', done),
      undo: async (batch) => {
        back += (await restoreArticles(batch)).length;
      },
      undone: () => t(back === done.length ? 'libraryRestored' : 'libraryRestoreNewer'),
    }));
  };

  return {
    star: (targets: readonly Target[], isStarred: boolean) =>
      change(targets, () => ({ isStarred }), isStarred ? 'star' : 'unstar'),
    markRead: (targets: readonly Target[], isRead: boolean) =>
      change(targets, () => ({ isRead }), isRead ? 'read' : 'unread'),
    tag: (targets: readonly Target[], { add, remove: gone }: TagChange) =>
      change(
        targets,
        ({ tags }) => ({ tags: [...tags.filter((tag) => !gone.includes(tag)), ...add] }),
        'tag',
      ),
    /** Tags and note of one article at once. */
    annotate: (target: Target, { add, remove: gone }: TagChange, note: string) =>
      change(
        [target],
        ({ tags }) => ({ tags: [...tags.filter((tag) => !gone.includes(tag)), ...add], note }),
        'note',
      ),
    remove,
    restore,
    purge: (targets: readonly Target[]) =>
      attempt(t('libraryPurging'), targets, purgeArticles, (done) => ({
        text: tell('purge', done),
      })),
  };
}

export type Actions = ReturnType<typeof useActions>;
