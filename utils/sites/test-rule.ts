import { toPlainBody } from '../export/blocks';
import { readPage } from '../extract/read-page';
import { squeeze } from '../text/characters';
import { applyRule } from './apply/apply-rule';
import { isOutdated, type RuleTest, type SiteRule } from './site-rule';

/** What did not come out of a page as a rule's test wants it. */
export type TestFailure =
  /** The page gives no article, or the rule's content is not there. */
  | { part: 'content' }
  | { part: 'title' | 'byline'; wanted: string; found: string | undefined }
  | { part: 'contains' | 'lacks'; wanted: string };

/**
 * Uses a rule on a page of its test.
 *
 * @param document the page of `test.url`; only read
 * @returns what is not as the test says; empty where the rule still does its work
 */
export function testRule(document: Document, rule: SiteRule, test: RuleTest): TestFailure[] {
  const reading = readPage(document, { url: test.url, rule: applyRule(rule) });
  if (!reading.ok || (reading.rule && isOutdated(reading.rule))) return [{ part: 'content' }];
  const { article } = reading;
  const failures: TestFailure[] = [];
  for (const part of ['title', 'byline'] as const) {
    const wanted = test[part];
    if (wanted !== undefined && wanted !== article[part])
      failures.push({ part, wanted, found: article[part] });
  }
  const text = squeeze(toPlainBody(article.content));
  for (const wanted of test.contains ?? [])
    if (!text.includes(squeeze(wanted))) failures.push({ part: 'contains', wanted });
  for (const wanted of test.lacks ?? [])
    if (text.includes(squeeze(wanted))) failures.push({ part: 'lacks', wanted });
  return failures;
}
