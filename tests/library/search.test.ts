import stCharacters from 'opencc-js/dict/STCharacters';
import { beforeEach, describe, expect, it } from 'vitest';
import { foldText, toTerms } from '@/utils/library/fold';
import { makeSnippet, markHits } from '@/utils/library/mark-hits';
import { toOneLine } from '@/utils/library/one-line';
import { saveArticle } from '@/utils/library/save-article';
import { searchArticles } from '@/utils/library/search-articles';
import { article, wipe } from './library';

describe('foldText', () => {
  it.each([
    ['台湾', '臺灣'],
    ['台湾', '台灣'],
    ['网民', '網民'],
    ['头发', '頭髮'],
    ['里面', '裡面'],
    ['裏面', '裡面'],
    ['着名', '著名'],
    ['ＡＢＣ１２', 'abc12'],
  ])('%s finds %s', (a, b) => expect(foldText(a)).toBe(foldText(b)));

  it('joins every pair of the character dictionary', () => {
    const apart = stCharacters.split('|').filter((pair) => {
      const [first = '', ...others] = pair.split(' ');
      return others.some((other) => foldText(other) !== foldText(first));
    });
    expect(apart).toEqual([]);
  });

  it('keeps different characters apart', () => {
    expect(foldText('日月')).not.toBe(foldText('曰月'));
    expect(new Set([...'台天人大小土士'].map(foldText)).size).toBe(7);
  });
});

describe('markHits', () => {
  const show = (text: string, query: string) =>
    markHits(text, toTerms(query))
      .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
      .join('');

  it('marks in the script of the text', () => {
    expect(show('臺灣與台灣', '台湾')).toBe('[臺灣]與[台灣]');
    expect(show('甲乙丙丁', '乙丙 丙丁')).toBe('甲[乙丙丁]');
    expect(show('㎡ 和 ½', 'm2')).toBe('[㎡] 和 ½');
    expect(show('㎡', 'm')).toBe('[㎡]');
    expect(show('table able', 'able')).toBe('table [able]');
    expect(show('𠮷野家', '野')).toBe('𠮷[野]家');
  });

  it('puts lines of Chinese together without spaces', () => {
    expect(toOneLine('一。\n二\nEnd.\nNext 三 x')).toBe('一。二End. Next 三 x');
  });

  it('cuts a snippet around the first hit', () => {
    const pieces = makeSnippet(`${'前'.repeat(300)}臺灣${'後'.repeat(300)}`, toTerms('台湾'));
    const text = pieces.map((piece) => piece.text).join('');
    expect(text).toBe(`…${'前'.repeat(24)}臺灣${'後'.repeat(94)}…`);
    expect(pieces.filter((piece) => piece.isHit)).toEqual([{ text: '臺灣', isHit: true }]);
  });
});

describe('searchArticles', () => {
  beforeEach(async () => {
    await wipe();
    await saveArticle(article('https://a.example/1', '臺灣的天氣很好', { title: '天氣' }));
    await saveArticle(article('https://a.example/2', '大陆的新闻', { title: '网民热议' }));
  });
  const search = async (query: string) =>
    (await searchArticles(query, 10)).hits.map((hit) => hit.entry.title).join();

  it.each([
    ['台湾', '天氣'],
    ['台灣', '天氣'],
    ['網民', '网民热议'],
    ['天气 台湾', '天氣'],
    ['網民 新聞', '网民热议'],
    ['天氣 新聞', ''],
    ['  ', ''],
  ])('%j finds %j', async (query, titles) => expect(await search(query)).toBe(titles));

  it('shows where it was found, and how much there is', async () => {
    const { hits, total } = await searchArticles('的', 1);
    expect([total, hits.length]).toEqual([2, 1]);
    expect(hits[0]?.snippet).toEqual([
      { text: '大陆', isHit: false },
      { text: '的', isHit: true },
      { text: '新闻', isHit: false },
    ]);
  });
});
