import { readPage } from '../extract/read-page';
import { applyRule } from './apply/apply-rule';
import { checkTest, type TestFailure } from './check-test';
import type { RuleTest, SiteRule } from './site-rule';

/**
 * Uses a rule on a page of its test.
 *
 * @param document the page of `test.url`; only read
 * @returns what is not as the test says; empty where the rule still does its work
 */
export function testRule(document: Document, rule: SiteRule, test: RuleTest): TestFailure[] {
  const reading = readPage(document, { url: test.url, rule: applyRule(rule) });
  const missed = reading.ok ? reading.rule?.missed : undefined;
  if (!reading.ok || missed?.includes('content') || missed?.includes('posts')) return [{ part: 'content' }];
  return checkTest(reading.article, test);
}
