import '@/components/shared/theme.css';
import '@/components/shared/han-fonts.css';
import '@/components/shared/page.css';
import '@/components/saved/saved.css';
import '@/components/shared/farm-family.css';
import '@/components/popup/popup.css';
import { Popup } from '@/components/popup/popup-view';
import { mountPage } from '@/components/shared/mount-page';
import { isShownAsPopup } from '@/utils/browser/popup-page';
import { t } from '@/utils/i18n';

document.documentElement.classList.toggle('is-popup', isShownAsPopup());
mountPage(t('extShortName'), <Popup />);
