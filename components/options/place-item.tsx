import { t } from '@/utils/i18n';

interface Props {
  /** A host, an address or an address pattern. */
  place: string;
  /** False where the browser no longer allows it: the permission was taken away in the browser's own pages. */
  isGranted?: boolean;
  /** Asks the person for the permission. */
  onAllow?(): void;
  onRemove(): void;
}

/** One entry of a list of places. */
export function PlaceItem({ place, isGranted = true, onAllow, onRemove }: Props) {
  return (
    <li>
      <span class="host">
        {place}
        {!isGranted && <small>{t('optionsAutoDenied')}</small>}
      </span>
      {!isGranted && (
        <button type="button" onClick={onAllow}>
          {t('optionsAutoAllow')}
        </button>
      )}
      <button type="button" aria-label={t('optionsAutoRemoveHost', place)} onClick={onRemove}>
        {t('optionsAutoRemove')}
      </button>
    </li>
  );
}
