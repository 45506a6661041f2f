import type { AppliedRule } from '@/utils/sites/apply/applied-rule';
import type { SiteRule } from '@/utils/sites/site-rule';

declare global {
  var qingyeApplyRule: ((rule: SiteRule) => AppliedRule) | undefined;
}

/** Most sites have no rule: what applies rules is a script of its own, put into a page when its rule is found. */
export function offerRules(applyRule: (rule: SiteRule) => AppliedRule): void {
  globalThis.qingyeApplyRule = applyRule;
}

/** A rule at work, once the script for it runs in this page; in the form in which reading takes it. */
export function toRuleOption(rule: SiteRule | null): { rule?: AppliedRule } {
  const applied = rule && globalThis.qingyeApplyRule?.(rule);
  return applied ? { rule: applied } : {};
}
