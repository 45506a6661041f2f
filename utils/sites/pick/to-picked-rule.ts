import type { SiteRule } from '../site-rule';

/** What somebody pointed at, and said it is. */
export interface Pick {
  selector: string;
  is: 'content' | 'noise';
  /** A text of the element, to test the rule by. */
  text: string;
}

/** Longest text of a test, in characters. */
const maxText = 60;

/**
 * The reader's rule for the site of a page with one more thing pointed at, and a test of its own on that page: a beginning of
 * the article that must be there, of the removed part that must not.
 *
 * @param before the reader's rule for the site, where there is one
 */
export function toPickedRule(before: SiteRule | undefined, url: string, pick: Pick): SiteRule {
  const host = new URL(url).hostname.replace(/^www\./, '');
  const { from: _from, ...rule } = before ?? { id: host, hosts: [host] };
  const part = pick.is === 'content' ? 'content' : 'strip';
  const selectors = rule[part] ?? [];
  const text = pick.text.replace(/\s+/g, ' ').trim().slice(0, maxText);
  const tests = (rule.tests ?? []).map((test) => ({ ...test }));
  let test = tests.find((known) => known.url === url);
  if (!test) {
    test = { url };
    tests.push(test);
  }
  const field = pick.is === 'content' ? 'contains' : 'lacks';
  if (text) test[field] = [...new Set([...(test[field] ?? []), text])];
  return {
    ...rule,
    // What was pointed at last is tried first; what is removed adds up.
    [part]: [
      ...new Set(pick.is === 'content' ? [pick.selector, ...selectors] : [...selectors, pick.selector]),
    ],
    tests,
  };
}
