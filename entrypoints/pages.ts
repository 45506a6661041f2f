import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerAllPages } from '@/components/reader/page/paged-reading';
import { offerPages } from '@/components/reader/page/pages-link';

export default defineUnlistedScript(() => {
  offerPages(offerAllPages);
});
