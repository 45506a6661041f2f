import { describe, expect, it } from 'vitest';
import { countCharacters } from '../../utils/script/count-characters';
import { blockScript, detectScript } from '../../utils/script/detect-script';

const leftovers =
  '始終保持勇攀新高的進取姿态。時刻對标對表關于堅持和完善制度的重要思想，力争上遊，依法正确行使權力。';

describe('detectScript', () => {
  it.each([
    ['这是一个说明，我们从这里开始。', 'Hans'],
    ['這是一個說明，我們從這裡開始。', 'Hant'],
    [leftovers, 'mixed'],
    ['', 'none'],
    ['Reader view 2026, 100%', 'none'],
    ['日本語の文章は変換しない。', 'none'],
    ['대한민국 大韓民國 만세', 'none'],
  ])('%s is %s', (text, script) => expect(detectScript(text)).toBe(script));

  it('takes a Simplified name in a Traditional page for a quotation', () => {
    const page = '這是一個說明，我們從這裡開始學習經濟與歷史。'.repeat(30);
    expect(detectScript(`${page}「争当先锋」`)).toBe('Hant');
    expect(detectScript(page + leftovers)).toBe('mixed');
  });

  it('takes Traditional names in a Simplified page for quotations', () => {
    const page = '这是一个说明，我们从这里开始学习经济与历史。'.repeat(30);
    expect(detectScript(`${page}張學良將軍`)).toBe('Hans');
  });
});

describe('blockScript', () => {
  const japanesePage = countCharacters('東京都の知事選挙は、来年の夏に行われる予定です。');

  it('believes a declared Japanese or Korean, not a declared Chinese', () => {
    expect(blockScript('東京大学', 'ja')).toBe('ja');
    expect(blockScript('大韓民國', 'ko-KR')).toBe('ko');
    expect(blockScript('今日は良い天気です', 'zh-TW')).toBe('ja');
  });

  it('lets the kana of the page decide about a block without any', () => {
    expect(blockScript('東京都知事選')).toBe('Hant');
    expect(blockScript('東京都知事選', undefined, japanesePage)).toBe('ja');
    expect(blockScript('这是中文的说明', undefined, japanesePage)).toBe('Hans');
  });

  it('knows Japanese by its reformed characters', () => {
    expect(blockScript('沢田駅')).toBe('ja');
    expect(blockScript('這次訪問的是広瀬小姐，她從東京來到臺灣開會')).toBe('Hant');
  });

  it('does not take a Chinese sentence that quotes Japanese for Japanese', () => {
    expect(blockScript('「ありがとう」是谢谢的意思，我们常说')).toBe('Hans');
    expect(blockScript('鮮の每日，這是我們的店')).toBe('Hant');
  });
});
