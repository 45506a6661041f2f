import { useLayoutEffect } from 'preact/hooks';
import { ToolButton } from '@/components/shared/tool-button';
import { t } from '@/utils/i18n';
import { toHash } from './use-route';
import type { Said } from './use-undo';

interface UndoToastProps {
  said: Said | undefined;
  onUndo(): void;
  onDismiss(): void;
}

/** Whether a key goes to a text that is being written. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea');

/** Says what was done and offers to undo it, by button or Ctrl+Z, until it is dismissed or the next thing happens. */
export function UndoToast({ said, onUndo, onDismiss }: UndoToastProps) {
  // At once: a key that follows what was done closely is for that.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo =
        event.key.toLowerCase() === 'z' &&
        (event.ctrlKey || event.metaKey) &&
        !event.shiftKey &&
        !event.altKey;
      if (!isUndo || !event.isTrusted || isWriting(event.target)) return;
      event.preventDefault();
      onUndo();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [onUndo]);
  return (
    <div class="toast" role="status">
      {said && (
        <div class="toast-box">
          <p class={said.isError ? 'trouble' : ''}>{said.text}</p>
          {said.isQuota && (
            <a class="plain" href={toHash({ name: 'safety' })}>
              {t('librarySpaceOpen')}
            </a>
          )}
          {said.step && (
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
