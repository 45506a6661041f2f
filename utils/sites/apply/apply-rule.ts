import { checkTest } from '../check-test';
import { toPageKey } from '../page-key';
import type { RuleInUse, SiteRule } from '../site-rule';
import type { AppliedRule } from './applied-rule';
import { readRuleFields } from './fields';
import { findRulePage } from './rule-page';
import { claimPhrases, claimStripped, showLazyImages } from './strip';

/** Sets a rule to work on one reading of a page; it is used up by it. */
export function applyRule(rule: SiteRule): AppliedRule {
  const inUse: RuleInUse = { rule, missed: [], spent: 0 };
  return {
    report: { id: rule.id, missed: inUse.missed },
    prepare(page) {
      showLazyImages(page, rule);
      return readRuleFields(page.document, inUse);
    },
    strip: (page, ledger) => claimStripped(page, ledger, inUse),
    findText: (page, ledger, findOwn) => findRulePage(page, ledger, inUse, findOwn),
    claimPhrases: (scene, ledger) => claimPhrases(scene, ledger, rule),
    check({ url }, article) {
      const own = rule.tests?.filter((test) => toPageKey(test.url) === toPageKey(url)) ?? [];
      if (own.some((test) => checkTest(article, test).length)) inUse.missed.push('tests');
    },
  };
}
