import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import themeCss from '@/components/shared/colours.css?inline';
import { mountAutoReader } from '@/utils/browser/auto-reader';

declare global {
  /** Set by the script of the theme (`public/theme`), which is registered before this one. */
  var qingyeTheme: string | undefined;
}

export default defineUnlistedScript(() => {
  void mountAutoReader(document, { theme: globalThis.qingyeTheme ?? 'system', themeCss });
});
