import { t } from '@/utils/i18n';

/** Says what becomes of a file that is held over the page. */
export function DropHint() {
  return (
    <div class="drop">
      <p>{t('libraryDrop')}</p>
    </div>
  );
}
