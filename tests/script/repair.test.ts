import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScriptModel } from '../../utils/script/model/script-model';
import { convertBlocks, convertText, engine } from '../helpers/script-engine';
import { chineseText } from './texts';

/** As a machine writes it that turns one character at a time: 歷→曆, 里→裡, 於→于, and leaves 标 争 态 确. */
const farm =
  '這座古城的曆史可以追溯到三千年前，關于它的傳說流傳至今。時刻對标先進，力争上遊，保持進取的姿态，' +
  '依法正确履行職責，在發展的曆程中具有裡程碑的意義。我們與各地保持聯系，處于領先的位置。';
const mended =
  '這座古城的歷史可以追溯到三千年前，關於它的傳說流傳至今。時刻對標先進，力爭上游，保持進取的姿態，' +
  '依法正確履行職責，在發展的歷程中具有里程碑的意義。我們與各地保持聯繫，處於領先的位置。';

describe('repair', () => {
  it('mends what a machine wrote', () => {
    expect(convertText(farm, 'repair')).toBe(mended);
    expect(convertText(farm, 'tw')).toBe(mended);
    expect(convertText(farm, 'cn')).toBe(
      '这座古城的历史可以追溯到三千年前，关于它的传说流传至今。时刻对标先进，力争上游，保持进取的姿态，' +
        '依法正确履行职责，在发展的历程中具有里程碑的意义。我们与各地保持联系，处于领先的位置。',
    );
  });

  it.each([
    '皇后與太后在后宮，王后以後再說；萬里之外的公里數，鄰里之間',
    '干預與干涉不同於幹部、樹幹、乾燥與餅乾，天干地支',
    '萬曆年間的曆法與農曆，歷經風霜的歷史',
    '頭髮與發展，理髮店的髮型師發表意見',
    '我于先生與范先生討論範圍，余小姐的業餘時間',
    '只有一隻貓，船隻往來',
    '他沈默了，沉沒的船；占卜師佔領了位置',
    '鐘錶的表面，手錶與表示，時鐘與鍾愛',
    '系統與關係，繫上安全帶',
    '台灣的颱風、臺北的平台與檯燈',
  ])('leaves correct text alone: %s', (text) => expect(convertText(text, 'repair')).toBe(text));

  it('leaves Simplified, Japanese and Korean text in its script', () => {
    for (const text of ['这里的历史很长，我们从头发展', '東京の学校で国語を学ぶ', '대한민국의 歷史'])
      expect(convertText(text, 'repair')).toBe(text);
  });

  it('keeps the forms of Hong Kong and writes what it mends in them', () => {
    const native = '佢哋喺屋企裏面睇緊電視，嗰啲嘢嘅說明冇咗，衞生綫路着羣眾嚟';
    expect(convertText(native, 'repair')).toBe(native);
    expect(convertText('他在房間裏説着話，衞生局的曆史關于心里的态度，對标中央', 'repair')).toBe(
      '他在房間裏説着話，衞生局的歷史關於心裏的態度，對標中央',
    );
  });

  it('mends each block by its page', () => {
    const title = '曆史的裡程碑';
    expect(convertBlocks([{ texts: [title] }, { texts: [farm] }], 'repair')).toEqual([
      ['歷史的里程碑'],
      [mended],
    ]);
    expect(convertText('聯系我們', 'repair', { pageText: farm })).toBe('聯繫我們');
  });

  it('puts what a machine left in Simplified into the page’s script', () => {
    const blocks = [{ texts: [farm] }, { texts: ['更多精彩资讯请关注我们'] }];
    expect(convertBlocks(blocks, 'repair')[1]).toEqual(['更多精彩資訊請關注我們']);
  });

  it('finds words over white space and inline tags', () => {
    expect(convertBlocks([{ texts: ['曆 ', '史', '的曆', '程'] }, { texts: [farm] }], 'repair')[0]).toEqual([
      '歷 ',
      '史',
      '的歷',
      '程',
    ]);
  });

  it('keeps the length, whatever the text', () => {
    fc.assert(
      fc.property(chineseText, fc.boolean(), (text, isFarm) => {
        const whole = isFarm ? farm + text : text;
        expect(convertText(whole, 'repair')).toHaveLength(whole.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('readScriptModel', () => {
  it('takes no other file', () => {
    expect(() => readScriptModel(new ArrayBuffer(0))).toThrow('no script model');
    expect(() => readScriptModel(new ArrayBuffer(64))).toThrow('no script model');
  });

  it('has every form under the key that its neighbours see', () => {
    const { entryKeys, formStarts, forms, tokenOf } = engine.model;
    for (const [i, key] of entryKeys.entries())
      for (const form of forms.subarray(formStarts[i], formStarts[i + 1])) expect(tokenOf[form]).toBe(key);
  });
});
