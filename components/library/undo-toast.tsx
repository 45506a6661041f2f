import { useEffect } from 'preact/hooks';
import { ToolButton } from '@/components/shared/tool-button';
import { t } from '@/utils/i18n';
import type { Notice } from './use-deletion';

interface UndoToastProps {
  notice: Notice | undefined;
  onUndo(): void;
  onDismiss(): void;
}

/** Says what was deleted and offers to undo it, by button or Ctrl+Z, until it is dismissed or the next thing happens. */
export function UndoToast({ notice, onUndo, onDismiss }: UndoToastProps) {
  const canUndo = notice?.deleted !== undefined;
  useEffect(() => {
    if (!canUndo) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo =
        event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isUndo || !event.isTrusted || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      onUndo();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [canUndo, onUndo]);
  return (
    <div class="toast" role="status">
      {notice && (
        <div class="toast-box">
          <p>{notice.text}</p>
          {canUndo && (
            <button type="button" class="plain" onClick={(event) => event.isTrusted && onUndo()}>
              {t('libraryUndo')}
            </button>
          )}
          <ToolButton icon="close" label={t('dismiss')} onPress={onDismiss} />
        </div>
      )}
    </div>
  );
}
