import { requestHost } from '@/utils/browser/auto-sites';
import { t } from '@/utils/i18n';

interface Props {
  host: string;
  /** False where the browser no longer allows it: the permission was taken away in the browser's own pages. */
  isGranted: boolean;
  onRemove(): void;
  /** The person was asked for the permission and has answered. */
  onAnswered(): void;
}

/** One site that is read automatically. */
export function AutoHost({ host, isGranted, onRemove, onAnswered }: Props) {
  return (
    <li>
      <span class="host">
        {host}
        {!isGranted && <small>{t('optionsAutoDenied')}</small>}
      </span>
      {!isGranted && (
        <button type="button" onClick={() => void requestHost(host).finally(onAnswered)}>
          {t('optionsAutoAllow')}
        </button>
      )}
      <button type="button" aria-label={t('optionsAutoRemoveHost', host)} onClick={onRemove}>
        {t('optionsAutoRemove')}
      </button>
    </li>
  );
}
