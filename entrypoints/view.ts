import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showReading } from '@/components/reader/page/show-reading';
import { offerView } from '@/components/reader/page/view-link';

export default defineUnlistedScript(() => {
  offerView(showReading);
});
