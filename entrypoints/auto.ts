import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import themeCss from '@/components/shared/theme.css?inline';
import { mountAutoReader } from '@/utils/browser/auto-reader';

export default defineUnlistedScript(() => {
  void mountAutoReader(document, themeCss);
});
