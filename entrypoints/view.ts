import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openReader } from '@/components/reader/page/open-reader';
import { offerView } from '@/components/reader/page/view-link';

export default defineUnlistedScript(() => {
  offerView(openReader);
});
