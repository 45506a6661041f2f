import type { TestFailure } from '../../utils/sites/check-test';
import type { SiteRule } from '../../utils/sites/site-rule';
import { testRule } from '../../utils/sites/test-rule';

/** Runs all tests of a rule on one page; runs inside Chromium, which knows XPath. */
export function runRuleTests(html: string, rule: SiteRule): TestFailure[] {
  return (rule.tests ?? []).flatMap((test) => testRule(Document.parseHTMLUnsafe(html), rule, test));
}
