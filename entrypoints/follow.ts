import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followPage } from '@/components/reader/page/follow-page';
import themeCss from '@/components/shared/theme.css?inline';
import { showNotice } from '@/utils/browser/page-notice';

export default defineUnlistedScript(() => {
  globalThis.qingyeFollowPage = followPage;
  globalThis.qingyeShowNotice = (text, actions) =>
    showNotice(document, { theme: globalThis.qingyeTheme ?? 'system', themeCss }, text, actions);
});
