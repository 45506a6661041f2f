import '@/components/shared/theme.css';
import '@/components/shared/han-fonts.css';
import '@/components/shared/page.css';
import '@/components/grant/grant.css';
import { GrantPage } from '@/components/grant/grant-page';
import { mountPage } from '@/components/shared/mount-page';
import { t } from '@/utils/i18n';
import { parseHost } from '@/utils/sites/host';

const [, purpose, name = ''] = /^#(auto\/)?(.*)$/.exec(decodeURIComponent(location.hash)) ?? [];
const host = parseHost(name.replace(/:\d+$/, '')) ?? '';
mountPage(
  t(purpose ? 'grantAutoTitle' : 'grantTitle', host),
  <GrantPage host={host} purpose={purpose ? 'auto' : 'pages'} />,
);
