import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { toPlainBody } from '@/utils/export/blocks';
import { readPage } from '@/utils/extract/read-page';
import { applyRule } from '@/utils/sites/apply/apply-rule';
import type { SiteRule } from '@/utils/sites/site-rule';

const url = 'https://news.town.example/a/1.html';
const sentence =
  '河邊的老渡口每天清晨五點開始載客，船夫們輪流掌舵，直到最後一班學生過了河才肯休息，風雨都不例外。';
const prose = (count: number, mark = '') => `<p>${sentence}${mark}</p>`.repeat(count);
const html = `<html><head><title>老渡口的清晨_小鎮新聞</title></head><body>
  <div class="head"><h2 class="tt">老渡口的清晨</h2><span class="who">記錄：林小舟</span><i class="when" title="2024-03-05">昨天</i></div>
  <div class="teaser">${prose(6, '這是導讀。')}</div>
  <div class="text">${prose(3)}<p class="app">下載小鎮客戶端看更多</p><p>渡口的<b class="ad">（廣告）</b>燈還亮著。</p>
    <p><img src="/blank.gif" late="/pictures/ferry.jpg"></p><p><img class="code" src="/pictures/code.jpg"></p></div>
  </body></html>`;

function read(rule: Partial<SiteRule> | undefined, page = html, candidate = 0) {
  const reading = readPage(parsePage(page, url), {
    url,
    candidate,
    ...(rule && { rule: applyRule({ id: 'town.example', ...rule }) }),
  });
  if (!reading.ok) throw new Error(reading.outcome);
  return { ...reading, text: toPlainBody(reading.article.content) };
}

describe('a site rule', () => {
  it('says what the text is', () => {
    const { text, rule } = read({ content: ['.text'] });
    expect(text).toContain('燈還亮著');
    expect(text).not.toContain('這是導讀');
    expect(rule).toEqual({ id: 'town.example', missed: [] });
  });

  it('takes the first of several selectors that finds anything', () => {
    expect(read({ content: ['.nowhere', '.text', '.teaser'] }).text).not.toContain('這是導讀');
  });

  it('leaves its choice to the other candidates', () => {
    expect(read({ content: ['.text'] }, html, 1).text).toContain('這是導讀');
  });

  it('strips elements, parts of lines and pictures, and the ledger says so', () => {
    const { text, article } = read({ content: ['.text'], strip: ['.app', '.ad', '.code'] });
    expect(text).not.toMatch(/客戶端|廣告/);
    expect(text).toContain('渡口的燈還亮著。');
    expect(JSON.stringify(article.content)).not.toContain('code.jpg');
    const own = article.removals.filter(({ rule }) => rule === 'site-rule').map((removal) => removal.text);
    expect(own).toEqual(['下載小鎮客戶端看更多', '（廣告）', '']);
  });

  it('shows the pictures that wait', () => {
    const { article } = read({ content: ['.text'], lazyImage: 'late' });
    expect(JSON.stringify(article.content)).toContain('https://news.town.example/pictures/ferry.jpg');
  });

  it('reads fields from texts and attributes', () => {
    const { article } = read({ title: ['.none', '.tt'], byline: ['.who'], date: ['.when@title'] });
    expect(article).toMatchObject({
      title: '老渡口的清晨',
      byline: '記錄：林小舟',
      publishedTime: '2024-03-05',
    });
  });

  it('takes lines of a phrase out of the content, wherever they stand', () => {
    const page = html.replace('<p>渡口的', `<p>圖片來源：小鎮檔案館</p>${prose(1)}<p>渡口的`);
    const content = ['.text'];
    expect(read({ content }, page).text).toContain('檔案館');
    expect(read({ content, stripText: ['md-caption-src'] }, page).text).not.toContain('檔案館');
  });

  it('names the posts of a thread', () => {
    const post = (name: string, text: string) =>
      `<div class="p"><b>${name}</b><i>2024-01-02</i><div class="b">${text}</div></div>`;
    const page = `<html><body><h1>怎麼修船</h1>${post('阿海', sentence)}${post('阿山', '先曬乾再補。')}</body></html>`;
    const { article, rule } = read({ posts: { post: '.p', body: '.b', author: 'b', time: 'i' } }, page);
    expect(article.content.children).toMatchObject([
      { tagName: 'section', properties: { dataPostAuthor: '阿海', dataPostTime: '2024-01-02' } },
      { tagName: 'section', properties: { dataPostAuthor: '阿山' } },
    ]);
    expect(rule?.missed).toEqual([]);
  });
});

describe('a bad site rule', () => {
  const plain = read(undefined).text;

  it.each([
    ['matches nothing', { content: ['.gone'] }, ['content']],
    ['is no selector', { content: ['div[[', '//div[', ')('] }, ['content']],
    ['finds an empty element', { content: ['br', 'title'] }, ['content']],
    ['strips nothing', { strip: ['::::'] }, ['strip']],
    ['finds no post', { posts: { post: '.none' } }, ['posts']],
    ['finds no field', { title: ['.none'], date: ['.none'] }, ['title', 'date']],
    ['finds no date', { date: ['.tt'] }, []],
  ] as const)('that %s leaves the reading as it is, and is reported', (_, rule, missed) => {
    const reading = read(structuredClone(rule) as Partial<SiteRule>);
    expect(reading.text).toBe(plain);
    expect(reading.rule?.missed).toEqual(missed);
  });

  it('of others is not believed where reading finds far more text', () => {
    const small = { content: ['.text > p:nth-of-type(1)'] };
    expect(read({ ...small, from: 'fivefilters' }).text).toBe(plain);
    expect(read({ ...small, from: 'fivefilters' }).rule?.missed).toEqual(['content']);
    expect(read(small).text).toBe(sentence);
  });
});
