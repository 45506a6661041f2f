import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountPageImages } from '@/utils/browser/page-images';

export default defineUnlistedScript(() => {
  mountPageImages();
});
