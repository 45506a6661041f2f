import '@/components/shared/theme.css';
import '@/components/shared/han-fonts.css';
import '@/components/shared/page.css';
import '@/components/grant/grant.css';
import { GrantPage } from '@/components/grant/grant-page';
import { mountPage } from '@/components/shared/mount-page';
import { t } from '@/utils/i18n';
import { parseHost } from '@/utils/sites/host';

const host = parseHost(decodeURIComponent(location.hash.slice(1)).replace(/:\d+$/, '')) ?? '';
mountPage(t('grantTitle', host), <GrantPage host={host} />);
