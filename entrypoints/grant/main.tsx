import '@/components/shared/theme.css';
import '@/components/shared/han-fonts.css';
import '@/components/shared/page.css';
import '@/components/shared/farm-family.css';
import '@/components/grant/grant.css';
import { GrantFamily } from '@/components/grant/grant-family';
import { GrantPage } from '@/components/grant/grant-page';
import { mountPage } from '@/components/shared/mount-page';
import { t } from '@/utils/i18n';
import { parseHost } from '@/utils/sites/host';

// `#auto/HOST`, `#family/NAME`, or `#HOST` for the further pages of a text.
const [, purpose = '', name = ''] =
  /^#(?:(auto|family)\/)?(.*)$/.exec(decodeURIComponent(location.hash)) ?? [];
const host = parseHost(name.replace(/:\d+$/, '')) ?? '';
if (purpose === 'family') mountPage(t('grantFamilyTitle', name), <GrantFamily family={name} />);
else
  mountPage(
    t(purpose ? 'grantAutoTitle' : 'grantTitle', host),
    <GrantPage host={host} purpose={purpose ? 'auto' : 'pages'} />,
  );
