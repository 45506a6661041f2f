import { describe, expect, it } from 'vitest';
import { parseRuleFile } from '@/utils/sites/rule-file';
import { mergeRuleTexts } from '@/utils/sites/text-form/merge-rules';
import { parseRules } from '@/utils/sites/text-form/parse-rules';
import { writeRules } from '@/utils/sites/text-form/write-rules';

const text = `# Rules of mine
[town.example]
content: .text, .more
content: //div[@id="old"]
title: meta[property="og:title"]@content
strip: .ad
strip-text: md-caption-src
lazy-image: late
next-page: .pager a.next
test: https://town.example/a/1
test-title: 老渡口
test-contains: 燈還亮著
test-contains: 船夫
test-lacks: 廣告

[forum]
host: bbs.town.example
host: *.bbs.town.example
match: *://town.example/thread/:id
except: *://town.example/thread/new
post: .post
post-body: .body
post-author: .who
post-time: time@datetime
`;

describe('rules as text', () => {
  it('are read', () => {
    const { rules, faults } = parseRules(text);
    expect(faults).toEqual([]);
    expect(rules).toEqual([
      {
        id: 'town.example',
        hosts: ['town.example'],
        content: ['.text, .more', '//div[@id="old"]'],
        title: ['meta[property="og:title"]@content'],
        strip: ['.ad'],
        stripText: ['md-caption-src'],
        lazyImage: 'late',
        nextPage: ['.pager a.next'],
        tests: [
          {
            url: 'https://town.example/a/1',
            title: '老渡口',
            contains: ['燈還亮著', '船夫'],
            lacks: ['廣告'],
          },
        ],
      },
      {
        id: 'forum',
        hosts: ['bbs.town.example', '*.bbs.town.example'],
        match: ['*://town.example/thread/:id'],
        except: ['*://town.example/thread/new'],
        posts: { post: '.post', body: '.body', author: '.who', time: 'time@datetime' },
      },
    ]);
  });

  it('are written as they are read', () => {
    const { rules } = parseRules(text);
    expect(parseRules(writeRules(rules)).rules).toEqual(rules);
    expect(`# Rules of mine\n${writeRules(rules)}`).toBe(text);
  });

  it.each([
    ['content: a', 1, 'no-rule', 'content: a'],
    ['[a.example]\nwhatever', 2, 'form', 'whatever'],
    ['[a.example]\n\nstyle: .a', 3, 'unknown-key', 'style: .a'],
    ['[a.example]\ncontent: a\nstrip: div[', 3, 'selector', 'div['],
    ['[a.example]\ncontent: a\nstrip: a { color: red }', 3, 'selector', 'a { color: red }'],
    ['[a.example]\ncontent: a\nstrip:', 3, 'value', ''],
    ['[a]\ncontent: a', 1, 'host', 'a'],
    ['[ ]\nhost: a.example\ncontent: a', 1, 'no-name', ''],
    ['[a.example]\n', 1, 'idle', ''],
    ['[a]\nmatch: a.example/b\ncontent: a', 2, 'pattern-form', 'a.example/b'],
    ['[a]\nmatch: *://a.example/(b)\ncontent: a', 2, 'pattern-syntax', '*://a.example/(b)'],
    ['[a.example]\nstrip-text: no-such-phrase', 2, 'phrase', 'no-such-phrase'],
    ['[a.example]\nlazy-image: data src', 2, 'attribute', 'data src'],
    ['[a.example]\nlazy-image: a\nlazy-image: b', 3, 'too-long', 'lazy-image: b'],
    ['[a.example]\ncontent: a\ntest-title: x', 3, 'test', 'test-title: x'],
    ['[a.example]\ncontent: a\ntest: nowhere', 3, 'test', 'nowhere'],
    [`[a.example]\ncontent: a\ntitle: ${'a '.repeat(900)}`, 3, 'selector', undefined],
  ])('with a fault are refused with the line and the reason: %j', (bad, line, reason, about) => {
    const { rules, faults } = parseRules(bad);
    expect(rules).toEqual([]);
    expect(faults[0]).toMatchObject({ line, reason, ...(about !== undefined && { about }) });
  });

  it('leave out only the one with a fault', () => {
    const { rules, faults } = parseRules(`[a.example]\ncontent: [\n[b.example]\ncontent: b`);
    expect(rules.map(({ id }) => id)).toEqual(['b.example']);
    expect(faults).toEqual([{ line: 2, reason: 'selector', about: '[' }]);
  });

  it('have their selectors tried where there is a browser', () => {
    const isUnderstood = (selector: string) => selector !== 'a:nonsense(b)';
    const { faults } = parseRules('[a.example]\ncontent: p\nstrip: a:nonsense(b)', isUnderstood);
    expect(faults).toEqual([{ line: 3, reason: 'selector', about: 'strip: a:nonsense(b)' }]);
    // A line is told about once, whoever refuses it.
    expect(parseRules('[a.example]\ncontent: p[', () => false).faults.length).toBe(1);
  });

  it('of a page that the rule is not for test nothing', () => {
    const { faults } = parseRules('[a.example]\ncontent: p\ntest: https://b.example/');
    expect(faults).toMatchObject([{ line: 3, reason: 'test', about: 'https://b.example/' }]);
  });
});

describe('a rule as JSON', () => {
  it('is read', () => {
    expect(parseRuleFile('{"id": "a.example", "hosts": ["a.example"], "content": ["p"]}')).toEqual({
      ok: true,
      rule: { id: 'a.example', hosts: ['a.example'], content: ['p'] },
    });
  });

  it.each([
    ['{\n  "id": "a",\n  oops\n}', 3, 'form'],
    ['{\n  "id": "a.example",\n  "hosts": ["a.example"],\n  "content": ["p", "div["]\n}', 4, 'selector'],
    ['{\n  "id": "a.example",\n  "hosts": ["a.example"],\n  "script": "alert(1)"\n}', 4, 'unknown-key'],
    ['{\n  "id": "a.example",\n  "hosts": "a.example",\n  "content": ["p"]\n}', 3, 'value'],
    ['[]', 1, 'unknown-key'],
  ])('with a fault is refused with the line and the reason: %j', (text, line, reason) => {
    expect(parseRuleFile(text)).toMatchObject({ ok: false, faults: [{ line, reason }] });
  });
});

describe('rules that are being written while others are stored', () => {
  const a = '[a.example]\ncontent: .a';
  const b = '[b.example]\nstrip: .b';
  const c = '[c.example]\nstrip: .c';
  const text = (...parts: string[]) => `${parts.join('\n\n')}\n`;

  it('stay, and the others come in', () => {
    const draft = text(a, '[mine.example]\ncont');
    expect(mergeRuleTexts(draft, text(a), text(a, b))).toBe(text(a, '[mine.example]\ncont', b));
  });

  it('stay in their place where a name has no end yet', () => {
    const draft = text(a, '[mine.exa', b);
    expect(mergeRuleTexts(draft, text(a, b), text(a, b, c))).toBe(text(a, '[mine.exa', b, c));
  });

  it('stay as they are written where the same rule was stored too', () => {
    const draft = text(`${a}\nstrip: .x`, b);
    const stored = text('[a.example]\ncontent: .new', '[b.example]\nstrip: .new', c);
    expect(mergeRuleTexts(draft, text(a, b), stored)).toBe(
      text(`${a}\nstrip: .x`, '[b.example]\nstrip: .new', c),
    );
  });

  it('stay deleted, and what was deleted elsewhere goes', () => {
    expect(mergeRuleTexts(text(a), text(a, b), text(a, b, c))).toBe(text(a, c));
    expect(mergeRuleTexts(text(a, b, c), text(a, b), text(a))).toBe(text(a, c));
  });

  it('keep comments and lines before the first rule', () => {
    const draft = text('# mine\ncontent: lost', a);
    expect(mergeRuleTexts(draft, text(a), text(a, b))).toBe(text('# mine\ncontent: lost', a, b));
  });

  it('are what is stored where nothing was written', () => {
    expect(mergeRuleTexts(text(a), text(a), text(b))).toBe(text(b));
    expect(mergeRuleTexts('', '', text(b))).toBe(text(b));
    expect(mergeRuleTexts(text(a, c), text(a), text(a))).toBe(text(a, c));
  });
});
