import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversion } from '../../utils/script/engine';
import { closeGaps as close, closeUnits, reopenGaps } from '../../utils/script/gaps';
import { toOwnUnits, toText } from '../../utils/script/units';
import { compileDictionary } from '../../utils/script/user-dictionary';
import { convertBlocks, convertText } from '../helpers/script-engine';

const closeGaps = (text: string) => close(text, toOwnUnits(text));
const rules = new Map([
  ['博客', '部落格'],
  ['軟體設計', '軟設'],
]);
const convert = (text: string): Conversion => compileDictionary(rules)?.(text) ?? { text, steps: [] };
const reopen = (text: string) => {
  const closed = closeGaps(text);
  return reopenGaps(closed.gaps, convert(closed.text));
};

describe('white space between Han', () => {
  it('is taken out and put back, but for line breaks and white space beside anything else', () => {
    const text = '前　言 第 1 章\n頭  髮 A B 字';
    expect(closeGaps(text).text).toBe('前言第 1 章\n頭髮 A B 字');
    expect(reopenGaps(closeGaps(text).gaps, { text: closeGaps(text).text, steps: [] }).text).toBe(text);
  });

  it('keeps its place in words that change their length', () => {
    expect(reopen('寫博 客 的軟體 設　計').text).toBe('寫部 落格 的軟 　設');
  });

  it('leaves every offset outside of changed words exact', () => {
    const text = '我 寫博客 與 軟體設計 嗎';
    const { text: done, findPlace, shift } = reopen(text);
    expect(done).toBe('我 寫部落格 與 軟設 嗎');
    for (const mark of ['我', '寫', '與', '嗎'])
      expect(done.charAt(findPlace(text.indexOf(mark)))).toBe(mark);
    expect(findPlace(text.length)).toBe(done.length);
    expect(done.charAt(shift(convert(closeGaps(text).text).text.indexOf('與')))).toBe('與');
  });

  it('splits no word, over inline tags or without', () => {
    expect(convertText('他的头 发和里 面', 'tw')).toBe('他的頭 髮和裡 面');
    expect(convertBlocks([{ texts: ['他的头', ' ', '发', '　'] }], 'tw')).toEqual([
      ['他的頭', ' ', '髮', '　'],
    ]);
  });

  it('gives the original offsets back where nothing changes its length', () => {
    const spaced = fc.string({ unit: fc.constantFrom(...'头发里a \t　\n𠮷'), maxLength: 30 });
    fc.assert(
      fc.property(spaced, (text) => {
        const closed = closeGaps(text);
        const { text: same, findPlace } = reopenGaps(closed.gaps, { text: closed.text, steps: [] });
        expect(same).toBe(text);
        expect(toText(closeUnits(toOwnUnits(text), closed.gaps))).toBe(closed.text);
        for (let offset = 0; offset <= text.length; offset++) expect(findPlace(offset)).toBe(offset);
      }),
    );
  });
});
