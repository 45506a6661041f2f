import { openPage } from '@/utils/browser/open-page';
import { t } from '@/utils/i18n';

/** The ways to the library and the settings. They open in a tab, and the popup goes. */
export function PopupLinks() {
  const open = async (event: MouseEvent, page: 'library' | 'options') => {
    event.preventDefault();
    await openPage(page);
    window.close();
  };
  return (
    <nav class="links" aria-label={t('extShortName')}>
      <a href="library.html" onClick={(event) => void open(event, 'library')}>
        {t('linkLibrary')}
      </a>
      <a href="options.html" onClick={(event) => void open(event, 'options')}>
        {t('linkOptions')}
      </a>
    </nav>
  );
}
