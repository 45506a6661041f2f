import { t } from '@/utils/i18n';

interface Props {
  said: string;
  /** What went wrong, as a sentence. */
  trouble: string;
  /** Left out where there is nothing to undo. */
  onUndo?(): void;
  onMore(): void;
  onDone(): void;
}

/** Says what became of the rule, and how to take it back or go on. */
export function SavedPanel({ said, trouble, onUndo, onMore, onDone }: Props) {
  const pressed = (action: () => void) => (event: MouseEvent) => event.isTrusted && action();
  return (
    <section
      class="panel"
      aria-label={t('pickHeading')}
      tabIndex={-1}
      onKeyDown={(event) => event.isTrusted && event.key === 'Escape' && onDone()}
    >
      <p role="status">{said}</p>
      {trouble && (
        <p class="warning" role="alert">
          {trouble}
        </p>
      )}
      <div class="row">
        {onUndo && (
          <button type="button" onClick={pressed(onUndo)}>
            {t('pickUndo')}
          </button>
        )}
        <button type="button" onClick={pressed(onMore)}>
          {t('pickMore')}
        </button>
        <button type="button" class="main" onClick={pressed(onDone)}>
          {t('pickDone')}
        </button>
      </div>
    </section>
  );
}
