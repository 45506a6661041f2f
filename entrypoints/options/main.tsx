import '@/components/shared/theme.css';
import '@/components/shared/han-fonts.css';
import '@/components/shared/page.css';
import '@/components/options/options.css';
import { OptionsPage } from '@/components/options/options-page';
import { mountPage } from '@/components/shared/mount-page';
import { t } from '@/utils/i18n';
import { readSettings } from '@/utils/settings/store';

mountPage(t('optionsTitle'), <OptionsPage initialSettings={await readSettings()} />);
