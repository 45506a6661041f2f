import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapOffset } from '../../utils/script/alignment';
import { decodeDictionary, mergeDictionaries } from '../../utils/script/dictionary-file';
import { compileDictionary, longestSide, parseUserDictionary } from '../../utils/script/user-dictionary';

const apply = (dictionary: string, text: string) =>
  compileDictionary(parseUserDictionary(dictionary).rules)?.(text).text ?? text;

describe('the lines of a user dictionary', () => {
  it('are rules with one tab, whatever ends them', () => {
    const { rules, faults } = parseUserDictionary('軟件\t軟體\r\n\n 　\n廣告\t\rA B\tC ');
    expect([...rules]).toEqual([
      ['軟件', '軟體'],
      ['廣告', ''],
      ['A B', 'C '],
    ]);
    expect(faults).toEqual([]);
  });

  it.each([
    ['軟件 軟體', 'no-tab'],
    ['軟件', 'no-tab'],
    ['軟件\t軟體\t備註', 'more-tabs'],
    ['\t軟體', 'empty-from'],
    [`${'長'.repeat(longestSide + 1)}\t短`, 'too-long'],
    [`短\t${'長'.repeat(longestSide + 1)}`, 'too-long'],
    ['\ud842\t土', 'half-character'],
  ])('with a fault are told: %j', (line, fault) => {
    const { rules, faults } = parseUserDictionary(`一\t二\n${line}\n三\t四`);
    expect(faults).toEqual([{ line: 2, fault }]);
    expect([...rules.keys()]).toEqual(['一', '三']);
  });

  it('that come twice are told with the first one, which stands', () => {
    const { rules, faults } = parseUserDictionary('\n一\t二\n一\t三');
    expect(faults).toEqual([{ line: 3, fault: 'doubled-from', first: 2 }]);
    expect(rules.get('一')).toBe('二');
  });

  it('never fail, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (dictionary, text) => {
        expect(typeof apply(dictionary, text)).toBe('string');
      }),
    );
  });
});

describe('the rules of a user dictionary', () => {
  it('replace the longest that fits, once', () => {
    expect(apply('一\t二\n二\t三\n一一\t四', '一二一一一')).toBe('二三四二');
    expect(apply('軟件\t軟體\n軟件包\t軟件包', '軟件與軟件包')).toBe('軟體與軟件包');
    expect(apply('廣告\t', '甲廣告乙')).toBe('甲乙');
    expect(apply('𠮷\t吉', '𠮷野家')).toBe('吉野家');
  });

  it('tell where every offset went', () => {
    const convert = compileDictionary(parseUserDictionary('乙\t乙乙乙\n丙丙\t丙').rules);
    const conversion = convert?.('甲乙丙丙丁') ?? { text: '', steps: [] };
    expect(conversion.text).toBe('甲乙乙乙丙丁');
    expect([0, 1, 2, 4, 5].map((offset) => mapOffset(conversion, offset))).toEqual([0, 1, 4, 5, 6]);
  });

  it('are none where there are no lines', () => {
    expect(compileDictionary(new Map())).toBeUndefined();
  });

  it('are as good as any by the ten thousand', () => {
    const dictionary = Array.from({ length: 10_000 }, (_, i) => `字${i}號\t第${i}`).join('\n');
    expect(apply(dictionary, '字9999號與字12號與字號'.repeat(1000))).toBe('第9999與第12與字號'.repeat(1000));
  });
});

describe('a dictionary from a file', () => {
  it('is read in UTF-8 and UTF-16, and nothing else is', () => {
    expect(decodeDictionary(new TextEncoder().encode('\ufeff一\t二'))).toBe('一\t二');
    expect(decodeDictionary(Uint8Array.of(0xff, 0xfe, 0x00, 0x4e, 0x09, 0x00))).toBe('一\t');
    expect(decodeDictionary(Uint8Array.of(0xfe, 0xff, 0x4e, 0x00))).toBe('一');
    expect(decodeDictionary(Uint8Array.of(0xb7, 0xa2))).toBeUndefined();
    expect(decodeDictionary(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00))).toBeUndefined();
  });

  it('changes the rules that are there and adds the others', () => {
    expect(mergeDictionaries('甲\t一\n壞行\n乙\t二\n', '乙\t三\r\n丙\t四\n甲\t一\n也壞')).toEqual({
      text: '甲\t一\n壞行\n乙\t三\n丙\t四\n也壞\n',
      added: 2,
      changed: 1,
    });
    expect(mergeDictionaries('', '')).toEqual({ text: '', added: 0, changed: 0 });
  });
});
