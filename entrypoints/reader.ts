import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountSession } from '@/components/reader/page/mount-session';

export default defineUnlistedScript(() => {
  mountSession();
});
