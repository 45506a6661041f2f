import { describe, expect, it, vi } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { readPage } from '@/utils/extract/read-page';
import { applyRule } from '@/utils/sites/apply/apply-rule';
import { parseRuleFile } from '@/utils/sites/rule-file';
import { parseRule } from '@/utils/sites/rule-schema';
import { findRuleTrouble, type SiteRule } from '@/utils/sites/site-rule';
import { longestText, parseRules } from '@/utils/sites/text-form/parse-rules';

const faultsOf = (text: string) => parseRules(text).faults.map(({ line, reason }) => [line, reason]);
const inRule = (line: string) => faultsOf(`[a.example]\ncontent: .text\n${line}`);

describe('a rule as text', () => {
  it.each([
    ['__proto__: .x', 'unknown-key'],
    ['constructor: .x', 'unknown-key'],
    ['toString: .x', 'unknown-key'],
    ['hasOwnProperty: test', 'unknown-key'],
    ['strip: //div[', 'selector'],
    ['strip: //div[@class="x]', 'selector'],
    ['strip: (//div', 'selector'],
    ['strip: a{display:none}', 'selector'],
    ['strip: <script>', 'selector'],
    ['strip:', 'value'],
    [`strip: ${'.a '.repeat(400)}`, 'selector'],
    [`strip: ${'.a '.repeat(1000)}`, 'too-long'],
    ['lazy-image: on error', 'attribute'],
    ['strip-text: constructor', 'phrase'],
    ['test: javascript:alert(1)', 'test'],
    ['test: https://b.example/1', 'test'],
  ])('is refused with its line for %.30s', (line, reason) => {
    expect(inRule(line)).toEqual([[3, reason]]);
  });

  it('may be named by what objects have, and is refused where that is no host', () => {
    expect(faultsOf('[__proto__]\ncontent: p')).toEqual([[1, 'host']]);
    expect(faultsOf('[constructor]\nhost: a.example\ncontent: p')).toEqual([]);
  });

  it.each([
    ['one :has in another', 'strip: div:has(p:not(:has(a)))'],
    ['many :has', `strip: div${':has(a)'.repeat(5)}`],
    ['a list of hundreds', `strip: ${Array.from({ length: 120 }, (_, i) => `.q${i}`).join(',')}`],
    ['brothers of brothers', 'strip: * ~ * ~ * ~ * ~ * p'],
    ['a look at the whole page for each element', 'strip: //*[//p]'],
    ['what is counted for each element', 'strip: //div[count( //p ) > 3]'],
    ['all that follows each element', 'strip: //*[following::p]'],
    ['conditions in conditions', 'strip: //*[.//*[.//*[.//p]]]'],
    ['many steps of any depth', 'strip: //*//*//*//*//*//p'],
  ])('is refused for %s', (_, line) => expect(inRule(line)).toEqual([[3, 'costly']]));

  it.each([
    ['strip: div:has(> .promo-banner)'],
    ['strip: .a, .b, .c, .d, .e, .f, .g, .h'],
    ['strip: h2 ~ p + ul > li'],
    ['strip: //div[@class="x"]//p[contains(text(), "//")]'],
    ['strip: //p[preceding-sibling::h2[1]]'],
    ['strip: //div[.//a[contains(@href, "https://ad.example")]]'],
    ['strip: //a[@href="http://a.example//b"]'],
  ])('may be %s', (line) => expect(inRule(line)).toEqual([]));

  it('of five megabytes is refused where it becomes too long, and nothing is read', () => {
    const rule = '[a.example]\nstrip: .x\n\n';
    const text = rule.repeat(Math.ceil(5_000_000 / rule.length));
    const { rules, faults } = parseRules(text);
    expect(rules).toEqual([]);
    expect(faults).toMatchObject([{ reason: 'too-large' }]);
    expect(text.split('\n').slice(0, faults[0]?.line).join('\n').length).toBeGreaterThanOrEqual(longestText);
  });

  it('with faults in every line tells of each once', () => {
    const faults = faultsOf(`[a.example]\n${'nonsense\n'.repeat(20_000)}`);
    expect(faults.length).toBe(20_000);
    expect(faultsOf(`[a.example]\n${'strip: .a\n'.repeat(20_000)}`).length).toBeGreaterThan(0);
  });
});

describe('a rule as data', () => {
  const good = { id: 'a.example', hosts: ['a.example'], content: ['.text'] };

  it.each([
    [null],
    [undefined],
    [7],
    ['[a.example]'],
    [[]],
    [{}],
    [{ ...good, hosts: 'a.example' }],
    [{ ...good, hosts: [] }],
    [{ ...good, hosts: [7] }],
    [{ ...good, content: { 0: '.text', length: 1 } }],
    [{ ...good, content: [['.text']] }],
    [{ ...good, content: ['.text', null] }],
    [{ ...good, content: Array.from({ length: 201 }, () => '.text') }],
    [{ ...good, tests: [{ url: 7 }] }],
    [{ ...good, tests: [{}] }],
    [{ ...good, tests: 'all' }],
    [{ ...good, posts: '.post' }],
    [{ ...good, posts: { body: '.text' } }],
    [{ ...good, from: 'somebody' }],
    [{ ...good, lazyImage: ['data-src'] }],
    [{ ...good, constructor: ['.text'] }],
    [
      JSON.parse(
        '{"id": "a.example", "hosts": ["a.example"], "content": [".text"], "__proto__": {"strip": ["p"]}}',
      ),
    ],
  ])('is refused where it is %j', (data) => expect(parseRule(data)).toBeUndefined());

  it('is told of with lines, its hidden keys too', () => {
    const file = '{\n"id": "a.example",\n"hosts": ["a.example"],\n"content": [".text"],\n"__proto__": {}\n}';
    expect(parseRuleFile(file)).toMatchObject({
      ok: false,
      faults: [{ line: 5, reason: 'unknown-key', about: '__proto__' }],
    });
    expect(parseRuleFile('{"id": "a.example"')).toMatchObject({ ok: false, faults: [{ reason: 'form' }] });
  });
});

describe('reading with a bad rule', () => {
  const lines = [1, 2, 3].map(
    (n) => `第${n}天清晨老渡口的霧要等鐘響以後才散，船夫一面收起纜繩，一面把年輕時候遇見的事情從頭說起。`,
  );
  const html = `<html><head><title>老渡口</title></head><body><h1>老渡口</h1><div class="text">${lines.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`;
  const url = 'https://a.example/1';
  const read = (rule: Partial<SiteRule>) => {
    const applied = applyRule({ id: 'a.example', hosts: ['a.example'], ...rule });
    const reading = readPage(parsePage(html, url), { url, rule: applied });
    return { text: reading.ok ? JSON.stringify(reading.article.content) : '', report: applied.report };
  };

  it.each([
    [{ content: ['a:nonsense(b)'] }],
    [{ content: ['//*[nonsense()]'] }],
    [{ content: ['string(//h1)'] }],
    [{ content: ['script'] }],
    [{ title: ['//div['], byline: ['@'], date: ['::before'] }],
    [{ strip: ['[', '//x:y', '*:is('] }],
    [{ posts: { post: 'nonsense(' } }],
  ] as [Partial<SiteRule>][])('reads the page all the same: %j', (rule) => {
    const { text } = read(rule);
    for (const line of lines) expect(text).toContain(line);
  });

  it('leaves out what is behind selectors that took too long, and says so', () => {
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 30;
      return now;
    });
    const { text, report } = read({ strip: ['.a', '.b', '.c', 'p'] });
    clock.mockRestore();
    expect(findRuleTrouble(report)).toBe('slow');
    for (const line of lines) expect(text).toContain(line);
    expect(findRuleTrouble(read({ strip: ['.a', '.b', '.c'] }).report)).toBeUndefined();
  });
});
