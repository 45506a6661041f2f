import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerRules } from '@/components/reader/page/rule-link';
import { applyRule } from '@/utils/sites/apply/apply-rule';

export default defineUnlistedScript(() => {
  offerRules(applyRule);
});
