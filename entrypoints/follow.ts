import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followPage } from '@/components/reader/page/follow-page';

export default defineUnlistedScript(() => {
  globalThis.qingyeFollowPage = followPage;
});
