import { openPage } from '@/utils/browser/open-page';
import { startPicker } from '@/utils/browser/pick';
import { t } from '@/utils/i18n';

interface Props {
  /** The tab on whose page something can be pointed at; undefined where nothing can. */
  tabId: number | undefined;
  onTrouble(text: string): void;
}

/** The ways to the library, to the settings, and to the picker. They open in a tab or on the page, and the popup goes. */
export function PopupLinks({ tabId, onTrouble }: Props) {
  const open = async (event: MouseEvent, page: 'library' | 'options') => {
    event.preventDefault();
    await openPage(page);
    window.close();
  };
  const point = async (id: number) => {
    if (await startPicker(id, 'noise')) window.close();
    else onTrouble(t('popupPickFailed'));
  };
  return (
    <nav class="links" aria-label={t('extShortName')}>
      <a href="library.html" onClick={(event) => void open(event, 'library')}>
        {t('linkLibrary')}
      </a>
      <a href="options.html" onClick={(event) => void open(event, 'options')}>
        {t('linkOptions')}
      </a>
      {tabId !== undefined && (
        <button type="button" class="link" onClick={() => void point(tabId)}>
          {t('popupPick')}
        </button>
      )}
    </nav>
  );
}
