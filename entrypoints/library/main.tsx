import '@/components/shared/theme.css';
import '@/components/shared/han-fonts.css';
import '@/components/reader/reader.css';
import '@/components/library/library.css';
import '@/components/saved/saved.css';
import { LibraryPage } from '@/components/library/library-page';
import { mountPage } from '@/components/shared/mount-page';
import { t } from '@/utils/i18n';
import { openLibrary } from '@/utils/library/database';
import { readSettings } from '@/utils/settings/store';

// Opened while the settings are read; where it fails the list says so.
void openLibrary().catch(() => undefined);
const settings = await readSettings();
document.documentElement.dataset.theme = settings.theme;
mountPage(t('libraryTitle'), <LibraryPage initialSettings={settings} />);
