import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import themeCss from '@/components/shared/colours.css?inline';
import { mountAutoReader } from '@/utils/browser/auto-reader';

export default defineUnlistedScript(() => {
  void mountAutoReader(document, { theme: globalThis.qingyeTheme ?? 'system', themeCss });
});
