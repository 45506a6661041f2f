import { toLine } from '../../text/characters';
import type { RuleTest, SiteRule } from '../site-rule';

/** What somebody pointed at can be said to be. */
export const pickKinds = ['noise', 'content', 'title', 'byline', 'date'] as const;
export type PickKind = (typeof pickKinds)[number];

/** What somebody pointed at, and said it is. */
export interface Pick {
  selector: string;
  is: PickKind;
  /** A text of the element, to test the rule by. */
  text: string;
}

/** Longest text of a test, in characters. */
const maxText = 60;

/**
 * The reader's rule for the site of a page with one more thing pointed at, and a test of its own on that page: a beginning of
 * the article that must be there, of the removed part that must not, the very title and author.
 *
 * @param before the rule for the site so far, the reader's own or a built-in one; of that a copy is made for this host
 */
export function toPickedRule(before: SiteRule | undefined, url: string, pick: Pick): SiteRule {
  const host = new URL(url).hostname.replace(/^www\./, '');
  const rule = before && !before.from ? before : { ...toOwn(before), id: host, hosts: [host] };
  const part = pick.is === 'noise' ? 'strip' : pick.is;
  const selectors = rule[part] ?? [];
  const tests = (rule.tests ?? []).map((test) => ({ ...test }));
  let test = tests.find((known) => known.url === url);
  if (!test) {
    test = { url };
    tests.push(test);
  }
  addTest(test, pick);
  return {
    ...rule,
    // What was pointed at last is tried first; what is removed adds up.
    [part]: [...new Set(part === 'strip' ? [...selectors, pick.selector] : [pick.selector, ...selectors])],
    tests,
  };
}

/** What of a built-in rule holds for one host of its own: not its pages, and not their tests. */
function toOwn(rule: SiteRule | undefined): Partial<SiteRule> {
  const { from: _from, match: _match, except: _except, tests: _tests, ...own } = rule ?? {};
  return own;
}

function addTest(test: RuleTest, { is, text }: Pick): void {
  const line = toLine(text);
  if (!line || is === 'date') return;
  if (is === 'title' || is === 'byline') {
    test[is] = line;
    return;
  }
  const field = is === 'content' ? 'contains' : 'lacks';
  test[field] = [...new Set([...(test[field] ?? []), line.slice(0, maxText)])];
}
