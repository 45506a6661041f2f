import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { punctuate } from '../../utils/script/punctuation';
import { chineseText } from './texts';

describe('half-width marks', () => {
  it.each([
    ['你好,世界', '你好，世界'],
    ['真的嗎?!我不信;好:是', '真的嗎？！我不信；好：是'],
    ['真的!', '真的！'],
    ['真的! OK', '真的！ OK'],
    ['北京, 上海 ,廣州', '北京， 上海 ，廣州'],
    ['作者:沙順喜(興化市人大主任),接下來', '作者：沙順喜（興化市人大主任），接下來'],
    ['更新时间:2024-07-21 21:21:00', '更新时间：2024-07-21 21:21:00'],
    ['他有3,000元,我有5元,你呢', '他有3,000元，我有5元，你呢'],
    ['到2020年,中国', '到2020年，中国'],
    ['用Windows,然后用macOS;都行', '用Windows，然后用macOS；都行'],
    ['他說:"好!"然後', '他說："好！"然後'],
    ['第一行,\n第二行', '第一行，\n第二行'],
    ['𠮷,𠮷', '𠮷，𠮷'],
    ['「好」,他說', '「好」，他說'],
    ['見https://a.example/x?a=1,然後', '見https://a.example/x?a=1，然後'],
    ['(見www.a.example/x)然後', '（見www.a.example/x）然後'],
  ])('of %j become %j', (text, expected) => expect(punctuate(text, 'repair')).toBe(expected));

  it.each([
    '上午12:30開會',
    '共3,000人',
    '見 http://a.example:8080/wiki/首页:中文?q=中文',
    'https://zh.wiki.example/wiki/中文:首页',
    '寫信到a.b@mail.example',
    'a, b',
    '他唱了 Hello, world! 這首歌',
    'I said: yes; no? (no!)',
    '好:) 哈哈 :-( 嗯 ;) 開心:D 嘻 (^_^)',
    '在Yahoo!奇摩上',
    '作業系統(Windows)和(2020)與(a)',
    '呼叫`f(甲,乙)`然後',
    '呼叫print("你好")然後',
    'The palace (故宫) is big',
    '1) 甲 一) 乙',
    '搜尋?q=1&nbsp;的字',
    'std::vector和a!=b',
    '中國, America',
    '(Windows),(macOS)',
    'C:\\文件和 x:y',
    '3:2',
    ',;:?!()',
  ])('of %j stay', (text) => expect(punctuate(text, 'repair')).toBe(text));

  it('stay or change together as brackets', () => {
    expect(punctuate('世衛(世界衛生組織WHO)說', 'tw')).toBe('世衛（世界衛生組織WHO）說');
    expect(punctuate('世衛(WHO世界衛生組織)說', 'tw')).toBe('世衛（WHO世界衛生組織）說');
    expect(punctuate('甲(乙(丙)丁(D))戊', 'tw')).toBe('甲（乙（丙）丁(D)）戊');
    expect(punctuate('甲（Windows)乙(注）丙', 'tw')).toBe('甲（Windows）乙（注）丙');
    expect(punctuate('注意:(一)甲(二)乙', 'tw')).toBe('注意：（一）甲（二）乙');
  });
});

describe('a page that has all of its marks half-width', () => {
  it('has none left, and as many characters as before', () => {
    const file = join(import.meta.dirname, '../pages/www.tftnews.com--seed/expected.json');
    const text: string = JSON.parse(readFileSync(file, 'utf8')).paragraphs.join('\n');
    expect(text.match(/[,;]/g)).toHaveLength(89);
    const set = punctuate(text, 'tw');
    expect(set).toHaveLength(text.length);
    expect(set.match(/[,;:?!()“”]/g)).toBeNull();
  });
});

describe('quotation marks', () => {
  const curly = '他說：“你知道‘頭髮’嗎？”it’s “OK”';

  it('become corners in Traditional modes, pair by pair', () => {
    for (const mode of ['tw', 'twp', 'hk', 'hant'] as const)
      expect(punctuate(curly, mode)).toBe('他說：「你知道『頭髮』嗎？」it’s “OK”');
    expect(punctuate('他說“OK”。', 'tw')).toBe('他說「OK」。');
    expect(punctuate('“這一段沒有說完。', 'tw')).toBe('「這一段沒有說完。');
    expect(punctuate('說完了。”', 'tw')).toBe('說完了。」');
    expect(punctuate('She said “yes” and it’s ‘fine’.', 'tw')).toBe('She said “yes” and it’s ‘fine’.');
    expect(punctuate('他讀‘Tom’s book’呢', 'tw')).toBe('他讀『Tom’s book』呢');
  });

  it('become curly in Simplified', () => {
    expect(punctuate('他说:「你知道『头发』吗?」', 'cn')).toBe('他说：“你知道‘头发’吗？”');
  });

  it('stay in modes that keep the page’s own', () => {
    expect(punctuate(curly, 'repair')).toBe(curly);
    expect(punctuate('「好」', 'repair')).toBe('「好」');
  });
});

const marks = fc.string({ unit: fc.constantFrom(...',;:?!()（），“”‘’「」『』 a1中文\n'), maxLength: 30 });

describe.each(['repair', 'cn', 'tw'] as const)('in %s', (mode) => {
  it('one unit stands for one, and a second round changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(marks, chineseText), (text) => {
        const once = punctuate(text, mode);
        expect(once).toHaveLength(text.length);
        expect(punctuate(once, mode)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('long runs of marks take no longer than other text', () => {
    for (const unit of ['(', '(中', ':', '“‘', ',', 'a.', 'a@', '&a', '`', '中,', 'http://'])
      expect(punctuate(unit.repeat(100_000), mode)).toHaveLength(unit.length * 100_000);
  });
});
