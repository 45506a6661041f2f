import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountPicker } from '@/components/picker/mount-picker';

export default defineUnlistedScript(() => {
  mountPicker();
});
