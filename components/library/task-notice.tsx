import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '@/components/shared/format-values';
import { t } from '@/utils/i18n';
import type { Task } from './use-tasks';

/** Work is shown once it takes so long, in ms: what is done at once would only flicker. */
const shownAfter = 400;

interface TaskNoticeProps {
  task: Task;
  /** Left out where it cannot be cancelled. */
  onCancel?: (() => void) | undefined;
}

/** Work under way: how far it is, and a button that ends it. */
export function TaskNotice({ task: { label, done, total, isEnding }, onCancel }: TaskNoticeProps) {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), shownAfter);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  const say = formatNumber;
  const count = total ? t('libraryDoneOf', say(done), say(total)) : done ? t('libraryDone', say(done)) : '';
  return (
    <div class="task">
      <div class="task-text">
        <p>
          {isEnding ? t('libraryEnding') : label} <span class="count">{count}</span>
        </p>
        <progress aria-label={label} value={total ? done : undefined} max={total || undefined} />
      </div>
      {onCancel && (
        <button
          type="button"
          class="plain"
          disabled={isEnding}
          onClick={(event) => event.isTrusted && onCancel()}
        >
          {t('libraryCancel')}
        </button>
      )}
    </div>
  );
}
