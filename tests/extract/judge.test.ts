import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { isReadable } from '@/utils/detect/is-readable';
import { readPage } from '@/utils/extract/read-page';

const repeat = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('');
const story = repeat(
  4,
  (i) =>
    `<p>${i}清晨的桥上没有人，河水从石头之间慢慢流过去，卖豆腐的老人推着车走到桥头，把灯吹灭，坐下来等第一个客人，一坐就是大半天。</p>`,
);
const article = `<h1>桥上的人</h1><p class="date">2021-06-18 09:10</p><div>${story}</div>`;
const teaser = (i: number) =>
  `<li class="card"><h3><a href="/n/${i}.html">第${i}座桥在什么地方，谁也说不清楚</a></h3><p>村里的老人说，桥是他们小时候修的，石头从山上背下来。</p><span>2023-05-${10 + i}</span></li>`;
const goods = (i: number) =>
  `<li class="item"><a href="/p/${i}"><img src="/${i}.jpg"><h3>手工铁锅 ${i} 号</h3></a><span class="price">¥${100 + i}.00</span><button>加入购物车</button></li>`;

const judge = (body: string, head = '', url = 'https://a.example/2021/0618/3.html') => {
  const html = `<html lang="zh"><head><title>桥上的人</title>${head}</head><body>${body}</body></html>`;
  const reading = readPage(parsePage(html, url), { url });
  return reading.ok ? reading : { readable: false, reason: reading.outcome };
};

describe('no articles', () => {
  it.each([
    [
      'a list of teasers with days',
      `<h1>桥</h1><ul>${repeat(16, teaser)}</ul><div class="pagination"><a href="?page=2">2</a></div>`,
      '',
      'https://a.example/list/3.html',
    ],
    [
      'a shop page',
      `<h1>铁锅</h1><p>手工铁锅，每一口都由老师傅敲打三天，厚薄均匀，用得越久越好用，可以传给下一代。</p><ul>${repeat(12, goods)}</ul>`,
      '<meta property="og:type" content="product">',
      'https://a.example/product/3',
    ],
    [
      'search results',
      `<form><input name="q"></form><ol>${repeat(10, teaser)}</ol>`,
      '',
      'https://a.example/search?q=桥',
    ],
    [
      'a login',
      '<form><p>登录后可以发表评论、收藏文章，并且在不同的设备上继续阅读。</p><input name="u"><input type="password"></form>',
      '',
      'https://a.example/login',
    ],
    [
      'a video page',
      '<video src="/v.mp4"></video><h1>桥</h1><p>一段关于桥的视频，拍摄于秋天。</p>',
      '<meta property="og:type" content="video.other">',
      'https://a.example/v/3',
    ],
    [
      'an editor',
      '<div contenteditable="true"><p>在这里写下你的故事。</p></div><button>发布</button>',
      '',
      'https://a.example/write',
    ],
    [
      'a home page',
      `<h2>要闻</h2>${repeat(30, (i) => `<h3><a href="/n/${i}">第${i}座桥在什么地方，谁也说不清楚</a></h3>`)}<p>${'村里的老人说，桥是他们小时候修的。'.repeat(3)}</p>`,
      '<meta property="og:type" content="website">',
      'https://a.example/',
    ],
  ])('%s', (_, body, head, url) => {
    const { readable, reason } = judge(body, head, url);
    expect([readable, reason]).toEqual([false, reason]);
  });
});

describe('articles that look like something else', () => {
  it.each([
    ['a story at the root of its site', article, '', 'https://a.example/'],
    ['a story with a login in the head', `<form><input type="password"></form>${article}`],
    [
      'a story with a video',
      `<video src="/v.mp4"></video>${article}`,
      '<meta property="og:type" content="video.other">',
    ],
    ['a story with goods beside it', `${article}<aside><ul>${repeat(3, goods)}</ul></aside>`],
    ['a story above a list of others', `${article}<h2>相关阅读</h2><ul>${repeat(8, teaser)}</ul>`],
    [
      'a story in table cells',
      `<table><tr><td>2005年05月13日14:15</td></tr><tr><td>${story.replace(/<\/?p>/g, '<br>')}</td></tr></table>`,
    ],
  ])('%s', (_, body, head = '', url = undefined) => {
    const { readable, reason } = judge(body, head, url);
    expect([readable, reason]).toEqual([true, reason]);
  });

  it('says why', () => {
    expect(judge(article).reason).toMatch(/^\d+\.\d points: .*much text/);
  });
});

describe('isReadable lets pass', () => {
  const gate = (body: string) => isReadable(parsePage(`<body>${body}</body>`, 'https://a.example/x'));

  it.each([
    ['paragraphs', article],
    ['the main part of a page, whatever it stands in', `<aside><main>${article}</main></aside>`],
    [
      'text broken by line breaks in a cell',
      `<table><tr><td>${story.replace(/<\/?p>/g, '<br>')}</td></tr></table>`,
    ],
    [
      'a short report',
      '<div>美國一項研究給運動又找了個好理由，常運動的人，薪水比較多，研究人員分析了一萬多人的資料，才得到這個結果。他們說，走路也算運動，每天走一走，比什麼都好。</div>',
    ],
  ])('%s', (_, body) => expect(gate(body)).toBe(true));

  it.each([
    [
      'links only',
      `<ul>${repeat(40, (i) => `<li><a href="/${i}">第${i}座桥在什么地方，谁也说不清楚，只有老人知道</a></li>`)}</ul>`,
    ],
    [
      'what stands beside the main part, or in it beside the text',
      `<aside>${article}</aside><main><nav>${article}</nav></main>`,
    ],
    ['an empty page', ''],
  ])('but not %s', (_, body) => expect(gate(body)).toBe(false));
});
