import { useEffect } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { Icon } from './icon';
import type { StatusMessage } from './use-status';

/** How long a message that is no error stays, in ms: long enough to be read twice. */
const shownFor = 7000;

/** Says what just happened, on screen and to screen readers. The region is always there, so that it is announced. */
export function Status({ message, onDone }: { message: StatusMessage | undefined; onDone(): void }) {
  useEffect(() => {
    if (!message || message.isError || message.action) return;
    const timer = setTimeout(onDone, shownFor);
    return () => clearTimeout(timer);
  }, [message, onDone]);
  return (
    <div class="status" role="status" aria-live="polite">
      {message && (
        <div class={message.isError ? 'status-box is-error' : 'status-box'}>
          <p>{message.text}</p>
          {message.action && (
            <button type="button" class="status-action" onClick={message.action.onPress}>
              {message.action.label}
            </button>
          )}
          <button type="button" class="tool" aria-label={t('dismiss')} title={t('dismiss')} onClick={onDone}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
