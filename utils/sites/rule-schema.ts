import * as v from 'valibot';
import { findPhrase } from '../noise/phrases';
import { matchRule } from './match-rule';
import type { RuleFaultKind } from './rule-fault';
import { isCostly } from './selector-cost';
import { isSelector } from './selector-fault';
import { type SiteRule, selectorFields } from './site-rule';
import { findPatternFault } from './url-pattern';

/** Most values of one field. */
const most = 200;
const host = /^(?:\*\.)?(?=.{1,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;

const isAddress = /^https?:\/\/[^/]+\//;

const fault = (reason: RuleFaultKind): RuleFaultKind => reason;
const text = v.pipe(
  v.string(fault('value')),
  v.nonEmpty(fault('value')),
  v.maxLength(2000, fault('too-long')),
);
const listOf = <Item extends v.GenericSchema>(item: Item) =>
  v.optional(
    v.pipe(
      v.array(item, fault('value')),
      v.minLength(1, fault('value')),
      v.maxLength(most, fault('too-long')),
    ),
  );
const patternWith = (reason: 'pattern-form' | 'pattern-syntax') =>
  v.check((pattern: string) => findPatternFault(pattern) !== reason, fault(reason));
const pattern = v.pipe(text, patternWith('pattern-form'), patternWith('pattern-syntax'));
const selector = v.pipe(
  text,
  v.check(isSelector, fault('selector')),
  v.check((written) => !isSelector(written) || !isCostly(written), fault('costly')),
);
const attribute = v.pipe(text, v.regex(/^[a-z_][\w:.-]*$/i, fault('attribute')));
const phrase = v.pipe(
  text,
  v.check((id) => findPhrase(id) !== undefined, fault('phrase')),
);

const test = v.strictObject(
  {
    url: v.pipe(text, v.regex(isAddress, fault('test'))),
    title: v.optional(text),
    byline: v.optional(text),
    contains: listOf(text),
    lacks: listOf(text),
  },
  fault('unknown-key'),
);

const selectors = listOf(selector);
const base = v.strictObject(
  {
    id: v.pipe(v.string(fault('no-name')), v.regex(/^[^\s[\]]{1,200}$/, fault('no-name'))),
    hosts: listOf(v.pipe(text, v.regex(host, fault('host')))),
    match: listOf(pattern),
    except: listOf(pattern),
    content: selectors,
    title: selectors,
    byline: selectors,
    source: selectors,
    date: selectors,
    strip: selectors,
    stripText: listOf(phrase),
    lazyImage: v.optional(attribute),
    nextPage: selectors,
    singlePage: selectors,
    posts: v.optional(
      v.strictObject(
        {
          post: selector,
          body: v.optional(selector),
          author: v.optional(selector),
          time: v.optional(selector),
        },
        fault('unknown-key'),
      ),
    ),
    from: v.optional(v.literal('fivefilters', fault('value'))),
    tests: listOf(test),
  },
  fault('unknown-key'),
);

/** The form of a site rule. The message of an issue is a `RuleFaultKind`. */
export const siteRule = v.pipe(
  base,
  v.check(({ hosts, match }) => Boolean(hosts || match), fault('nowhere')),
  v.check(
    (rule) => [...selectorFields, 'stripText', 'lazyImage', 'posts'].some((key) => key in rule),
    fault('idle'),
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { tests = [] } = dataset.value;
    for (const [index, value] of tests.entries())
      if (isAddress.test(value.url) && !matchRule([toRule(dataset.value)], value.url))
        addIssue({
          message: fault('test'),
          input: value.url,
          path: [
            { type: 'object', origin: 'value', input: {}, key: 'tests', value: tests },
            { type: 'object', origin: 'value', input: {}, key: String(index), value },
            { type: 'object', origin: 'value', input: {}, key: 'url', value: value.url },
          ],
        });
  }),
);

const toRule = (rule: v.InferOutput<typeof base>) => rule as SiteRule;

/** A rule from data that nobody checked (a file, the disk, a message), or undefined where anything is wrong with it. */
export function parseRule(data: unknown): SiteRule | undefined {
  const parsed = v.safeParse(siteRule, data);
  return parsed.success ? toRule(parsed.output) : undefined;
}
