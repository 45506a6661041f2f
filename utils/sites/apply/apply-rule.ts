import type { RuleInUse, SiteRule } from '../site-rule';
import type { AppliedRule } from './applied-rule';
import { readRuleFields } from './fields';
import { findRulePage } from './rule-page';
import { claimPhrases, claimStripped, showLazyImages } from './strip';

/** Sets a rule to work on one reading of a page; it is used up by it. */
export function applyRule(rule: SiteRule): AppliedRule {
  const inUse: RuleInUse = { rule, missed: [] };
  return {
    report: { id: rule.id, missed: inUse.missed },
    prepare(page) {
      showLazyImages(page, rule);
      return readRuleFields(page.document, inUse);
    },
    strip: (page, ledger) => claimStripped(page, ledger, inUse),
    findText: (page, ledger, findOwn) => findRulePage(page, ledger, inUse, findOwn),
    claimPhrases: (scene, ledger) => claimPhrases(scene, ledger, rule),
  };
}
