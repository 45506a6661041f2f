import { isXPath } from './site-rule';

/**
 * Most of what makes a selector slow; all built-in rules stay below. On 18,500 elements in Chromium, a look at the whole page for each of
 * them took 1.5 s and more, conditions in conditions 0.1 to 0.6 s, a list of 60 selectors 0.4 s, everything else 30 ms at most.
 */
const most = { has: 3, brothers: 3, list: 20, deepSteps: 5, deepConditions: 1 };

/** Texts in quotes are no part of what is looked for. */
const withoutTexts = (selector: string) => selector.replace(/"[^"]*"|'[^']*'/g, "''");

/**
 * Whether a selector can hold up a long page: the time of one that looks at the whole page for each of its elements grows with the
 * square of the page, and nothing can end it while it runs.
 */
export function isCostly(selector: string): boolean {
  const bare = withoutTexts(selector);
  return isXPath(selector) ? isCostlyXPath(bare) : isCostlyCss(bare);
}

function isCostlyCss(selector: string): boolean {
  const count = (expression: RegExp) => selector.match(expression)?.length ?? 0;
  const isNested = findRanges(selector, '(', ')').some(
    ([from, to]) => selector.slice(0, from).endsWith(':has(') && selector.slice(from, to).includes(':has('),
  );
  return (
    isNested || count(/:has\(/g) > most.has || count(/~(?!=)/g) > most.brothers || count(/,/g) > most.list
  );
}

function isCostlyXPath(expression: string): boolean {
  const conditions = findRanges(expression, '[', ']').map(([from, to]) => expression.slice(from, to));
  // From the root, or all that comes before or behind: once for each element.
  const looksAround = conditions.some((part) => /(?:^|[^\w.)\]*:/])\/|(?:following|preceding)::/.test(part));
  const deep = conditions.filter((part) => /\/\/|(?:sibling|ancestor[\w-]*)::/.test(part)).length;
  const steps = Math.max(...expression.split('|').map((path) => path.split('//').length - 1));
  return looksAround || deep > most.deepConditions || steps > most.deepSteps;
}

/** Where what stands between brackets begins and ends, inner ones too. */
function findRanges(text: string, open: string, close: string): [from: number, to: number][] {
  const starts: number[] = [];
  const ranges: [number, number][] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === open) starts.push(at + 1);
    if (text[at] === close) ranges.push([starts.pop() ?? 0, at]);
  }
  return ranges;
}
