import { describe, expect, it } from 'vitest';
import { countCharacters } from '../../utils/script/count-characters';
import { convertText } from '../helpers/script-engine';

const hans = '我们在这里学习计算机软件，头发和发展都重要。';
const hant = '我們在這裡學習電腦軟體，頭髮和發展都重要，支持文件。';

describe('convertText', () => {
  it.each([
    ['hant', '我們在這裏學習計算機軟件，頭髮和發展都重要。'],
    ['tw', '我們在這裡學習計算機軟件，頭髮和發展都重要。'],
    ['hk', '我們在這裏學習計算機軟件，頭髮和發展都重要。'],
    ['twp', '我們在這裡學習計算機軟體，頭髮和發展都重要。'],
    ['cn', hans],
    ['original', hans],
    ['repair', hans],
  ] as const)('Simplified to %s', (mode, expected) => expect(convertText(hans, mode)).toBe(expected));

  it('leaves the vocabulary of Traditional text alone', () => {
    expect(convertText(hant, 'twp')).toBe(hant);
    expect(convertText(hant, 'tw')).toBe(hant);
    expect(convertText(hant, 'hant')).toBe(hant);
    expect(convertText(hant, 'cn')).toBe('我们在这里学习电脑软体，头发和发展都重要，支持文件。');
  });

  it('gives Simplified text back where Simplified is wanted', () => {
    expect(convertText('著名的乾隆皇帝瞭望着这里', 'cn')).toBe('著名的乾隆皇帝瞭望着这里');
  });

  it('finds the words of leftovers on the way to Simplified', () => {
    expect(convertText('這是显著的進步，什么都說明了', 'cn')).toBe('这是显著的进步，什么都说明了');
    expect(convertText('什么', 'cn')).toBe('什么');
  });

  it('writes the forms of the region', () => {
    expect(convertText('他説衞生綫路在裏面，温度户口', 'tw')).toBe('他說衛生線路在裡面，溫度戶口');
    expect(convertText('他說衛生在裡面，族群貪汙，參加', 'hk')).toBe('他説衞生在裏面，族羣貪污，參加');
    expect(convertText('濕度與化粧品說明', 'tw')).toBe('濕度與化粧品說明');
    expect(convertText('他説衞生綫路在裏面', 'hant')).toBe('他説衞生綫路在裏面');
  });

  it('turns single leftovers and touches nothing else', () => {
    const text = '我們從這裡開始學習經濟與歷史，力争上游，茶几上的表。';
    expect(convertText(text, 'tw')).toBe(text.replace('争', '爭'));
  });

  it('takes text that a machine made through Simplified and back', () => {
    const text = '時刻對标中央的要求，勇攀新高的進取姿态，力争創造出經得起曆史檢驗、正确處于基層的業績';
    expect(convertText(text, 'tw')).toBe(
      '時刻對標中央的要求，勇攀新高的進取姿態，力爭創造出經得起歷史檢驗、正確處於基層的業績',
    );
  });

  it('lets the page decide about text that does not show its script', () => {
    const page = countCharacters(hant);
    expect(convertText('范先生的表', 'tw', { page })).toBe('范先生的表');
    expect(convertText('头发里面', 'tw', { page: countCharacters(hans) })).toBe('頭髮裡面');
    expect(convertText('里面', 'tw', { lang: 'zh-TW' })).toBe('里面');
  });

  it('leaves Japanese and Korean alone', () => {
    expect(convertText('東京の学校で国語を学ぶ', 'tw')).toBe('東京の学校で国語を学ぶ');
    expect(convertText('國會', 'cn', { lang: 'ja' })).toBe('國會');
  });
});
