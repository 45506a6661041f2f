import '@/components/shared/theme.css';
import '@/components/shared/han-fonts.css';
import '@/components/reader/reader.css';
import '@/components/library/library.css';
import '@/components/library/styles/saved.css';
import { LibraryPage } from '@/components/library/library-page';
import { mountPage } from '@/components/shared/mount-page';
import { t } from '@/utils/i18n';
import { readSettings } from '@/utils/settings/store';

const settings = await readSettings();
document.documentElement.dataset.theme = settings.theme;
mountPage(t('libraryTitle'), <LibraryPage initialSettings={settings} />);
