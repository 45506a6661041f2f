import type { Article } from '../article/article';
import { textOf } from '../article/hast';
import { squeeze } from '../text/characters';
import type { RuleTest } from './site-rule';

/** What did not come out of a page as a rule's test wants it. */
export type TestFailure =
  /** The page gives no article, or the rule's content is not there. */
  | { part: 'content' }
  | { part: 'title' | 'byline'; wanted: string; found: string | undefined }
  | { part: 'contains' | 'lacks'; wanted: string };

/** What of an article is not as a test of its page wants it. White space and punctuation do not count. */
export function checkTest(article: Article, test: RuleTest): TestFailure[] {
  const failures: TestFailure[] = [];
  for (const part of ['title', 'byline'] as const) {
    const wanted = test[part];
    if (wanted !== undefined && squeeze(wanted) !== squeeze(article[part] ?? ''))
      failures.push({ part, wanted, found: article[part] });
  }
  const text = squeeze(textOf(article.content));
  for (const wanted of test.contains ?? [])
    if (!text.includes(squeeze(wanted))) failures.push({ part: 'contains', wanted });
  for (const wanted of test.lacks ?? [])
    if (text.includes(squeeze(wanted))) failures.push({ part: 'lacks', wanted });
  return failures;
}
