import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { readPage } from '@/utils/extract/read-page';

const prose = {
  zh: '<p>清晨的桥上没有人，河水从石头之间慢慢流过去，卖豆腐的老人推着车走到桥头，把灯吹灭，坐下来等第一个客人。</p><p>他说这座桥修了三次，每一次都是村里人自己凑的钱，石头是从对面的山上一块一块背下来的，没有人算过一共背了多少。</p>',
  en: '<p>The kettle had been on the stove since before anyone could remember, and nobody in the house had ever seen it empty, which is how most of the stories about it begin.</p><p>Some said it was filled at night by the cook, who slept little, and others that the well simply liked it, and sent its water up of its own accord.</p>',
};
const read = (body: string, lang: 'zh' | 'en' = 'zh', head = '') => {
  const html = `<html><head><title>桥上的人</title>${head}</head><body><h1>桥上的人</h1>${body.replace('TEXT', prose[lang])}</body></html>`;
  const reading = readPage(parsePage(html, 'https://a.example/x'), { url: 'https://a.example/x' });
  if (!reading.ok) throw new Error(reading.outcome);
  return { byline: reading.article.byline, time: reading.article.publishedTime };
};

describe('authors', () => {
  it.each([
    ['a reporter line of its own', '<div><p>江城日报记者 何一舟 丁小满</p>TEXT</div>', '何一舟、丁小满'],
    ['a name alone above the text', '<div><p>胡小舟</p>TEXT</div>', '胡小舟'],
    [
      'brackets in the first sentence',
      '<div><p>本报讯（记者 何一舟 通讯员 李四）河上的桥今天修好了，村里人都来看，站满了两岸的石阶。</p>TEXT</div>',
      '何一舟、李四',
    ],
    [
      'brackets behind the last',
      '<div>TEXT<p>桥头的灯又亮了起来，老人把车推回去，明天还会再来，后天也会，日子就是这样一天一天过去的。（何一舟 丁小满）</p></div>',
      '何一舟、丁小满',
    ],
    [
      'a label among other fields',
      '<div>阅读：81 <span>来源:转载</span><span>作者:丁小满</span></div><div>TEXT</div>',
      '丁小满',
    ],
    ['two characters set wide apart', '<div><p>江城日报记者 方　敏</p>TEXT</div>', '方敏'],
  ])('%s', (_, body, byline) => expect(read(body).byline).toBe(byline));

  it.each([
    [
      'brackets that explain',
      '<div>TEXT<p>桥头的灯又亮了起来，老人把车推回去，明天还会再来，后天也会，日子就是这样一天一天过去的。（图片说明）</p></div>',
    ],
    ['a heading of two characters', '<div><p>方法</p>TEXT</div>'],
    [
      'a reporter in the story',
      '<div><p>记者从村里了解到，桥今天已经修好了，村里人都来看，站满了两岸的石阶，一直到天黑。</p>TEXT</div>',
    ],
    [
      'buttons beside the text',
      '<div class="author-tools"><a href="/user/1">打印</a><a href="/user/2">我来说两句</a></div><div>TEXT</div>',
    ],
  ])('none from %s', (_, body) => expect(read(body).byline).toBeUndefined());

  it.each([
    [
      'a line with a day',
      '<p>By <a href="/producers/a">Ada Quill</a> <span>April 12, 2024</span></p><div>TEXT</div>',
      'Ada Quill',
    ],
    [
      'the line under the text',
      '<div>TEXT</div><div>Posted on the 15/12/2025 at 19:00 by <a href="/a">ada_q</a></div>',
      'ada_q',
    ],
    [
      'a template with a sidebar',
      '<div class="with-sidebar"><span class="author">Ada Quill</span><div>TEXT</div></div>',
      'Ada Quill',
    ],
  ])('%s', (_, body, byline) => expect(read(body, 'en').byline).toBe(byline));

  it('finds the author that JSON-LD gives by reference', () => {
    const graph = [
      { '@type': 'Article', headline: 'x', author: { '@id': '#ada' } },
      { '@type': 'Person', '@id': '#ada', name: 'Ada Quill' },
    ];
    const head = `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`;
    expect(read('<div>TEXT</div>', 'en', head).byline).toBe('Ada Quill');
  });
});

describe('cards of a shop', () => {
  const card = (inside: string) => `<div class="item">${inside}</div><div>TEXT</div>`;
  it('name no author of the page', () => {
    const inside = '<a href="/p/1"><dl><dt>Kettles</dt><dd>By Ada Quill Copper</dd><dd>$40.00</dd></dl></a>';
    expect(read(card(inside), 'en').byline).toBeUndefined();
  });
  it('are told from a name that leads to its author', () => {
    expect(read(card('<p><a href="/authors/1">By Ada Quill</a></p>'), 'en').byline).toBe('Ada Quill');
  });
});

describe('days', () => {
  it.each([
    [
      'a table cell above',
      '<table><tr><td>HE.EXAMPLE 2005年05月13日14:15</td></tr></table><div>TEXT</div>',
      '2005-05-13T14:15:00',
    ],
    [
      'a signature under the text',
      '<div>TEXT</div><p>〓 桥头话题 发布时间 2005/03/15 22:36:13 by <a href="user.php?id=3">xiaozhou</a> 〓</p>',
      '2005-03-15T22:36:13',
    ],
    [
      'the head of a programme that holds no prose for long',
      `<p>2004-12-10　阅读1054次</p><div>${Array.from({ length: 60 }, (_, hall) => `<p>第${hall}场 石桥的修法与用料的讨论（南岸学堂）</p>`).join('')}TEXT</div>`,
      '2004-12-10',
    ],
    [
      'microdata of a question',
      '<time itemprop="dateCreated" datetime="2019-03-26 16:18:24Z">6 years ago</time><div>TEXT</div>',
      '2019-03-26T16:18:24Z',
    ],
  ])('%s', (_, body, time) => expect(read(body).time).toBe(time));

  it.each([
    ['what day it is', '<p>今天是2024年5月1日 星期三</p><div>TEXT</div>'],
    [
      'a story below',
      '<div>TEXT</div><ul><li><a href="/1">另一座桥</a> <span class="date">2023-01-02</span></li></ul>',
    ],
  ])('none from %s', (_, body) => expect(read(body).time).toBeUndefined());
});
