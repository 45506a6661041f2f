import { describe, expect, it } from 'vitest';
import { toPlainBody } from '@/utils/export/blocks';
import { exportArticle, exportArticleFile } from '@/utils/export/export-article';
import { h, makeArticle } from './article';

const meta = { byline: '沙順喜', source: '新華日報', publishedTime: '2024-07-21T21:21:00' };
const rich = makeArticle(
  [
    h('h2', null, '小標'),
    h('p', null, '一', h('br', null), '二', h('br', null), h('br', null), '三\n  四'),
    h('ul', null, h('li', null, '甲', h('ol', { start: 3 }, h('li', null, '子'))), h('li', null, '乙')),
    h(
      'figure',
      null,
      h('img', { src: 'https://img.example/1.jpg', alt: '圖' }),
      h('figcaption', null, '圖說'),
    ),
    h(
      'table',
      null,
      h('caption', null, '表'),
      h('thead', null, h('tr', null, h('th', null, '項'), h('th', null, 'b|c'))),
      h(
        'tbody',
        null,
        h('tr', null, h('td', null, h('p', null, '1'), h('p', null, '2')), h('td', null, '尾')),
      ),
    ),
    h('pre', null, h('code', { className: ['language-js'] }, 'let a = 1\n\n  b`\n')),
    h('blockquote', null, h('p', null, '引')),
  ],
  { ...meta, leadImage: { src: 'https://img.example/0.jpg', alt: '' } },
);

/** The Markdown of one paragraph. */
const paragraph = (...children: Parameters<typeof h>[2][]) =>
  exportArticle(
    makeArticle([h('p', null, ...children)], { title: '', url: 'about:blank' }),
    'markdown',
  ).text.trim();

const thread = makeArticle([
  h('section', { dataPostAuthor: '南窗', dataPostTime: '2024-08-03T07:41:00' }, h('p', null, '不紅。')),
  h('section', { dataPostAuthor: '', dataPostTime: '3 days ago' }, h('p', null, '太熱。')),
]);

describe('a thread', () => {
  it('heads each post with who wrote it and when', () => {
    const about = { title: '', url: 'about:blank' };
    const write = (format: 'markdown' | 'text' | 'html') =>
      exportArticle({ ...thread, ...about }, format).text.trim();
    expect(write('markdown')).toBe('**南窗** · 2024-08-03 07:41\n\n不紅。\n\n3 days ago\n\n太熱。');
    expect(write('text')).toBe('南窗 · 2024-08-03 07:41\n\n不紅。\n\n3 days ago\n\n太熱。');
    expect(write('html')).toContain(
      '<article><p><strong>南窗</strong> · <time datetime="2024-08-03T07:41:00">2024-08-03 07:41</time></p><p>不紅。</p></article>',
    );
  });

  it('gives the bodies alone as plain body', () => {
    expect(toPlainBody(thread.content)).toBe('不紅。\n太熱。');
  });
});

describe('a text whose rest is kept from readers', () => {
  const article = makeArticle([h('p', null, '起頭。')], {
    title: '',
    url: 'https://www.site.example/1',
    leftOut: ['rest'],
  });

  it('ends in a link to its page', () => {
    expect(exportArticle(article, 'markdown').text).toContain(
      '起頭。\n\n[\\[…\\]](https://www.site.example/1)',
    );
    expect(exportArticle(article, 'text').text).toMatch(/起頭。\n\n\[…\]$/);
  });
});

describe('toPlainBody', () => {
  it('gives one block a line, without captions, pictures and markers', () => {
    expect(toPlainBody(rich.content)).toBe(
      '小標\n一\n二\n三 四\n甲\n子\n乙\n項\tb|c\n1 2\t尾\nlet a = 1\n  b`\n引',
    );
  });

  it('keeps text outside of any paragraph', () => {
    expect(
      toPlainBody(
        makeArticle([{ type: 'text', value: ' 前 ' }, h('div', null, '中', h('p', null, '後'), '末')])
          .content,
      ),
    ).toBe('前\n中\n後\n末');
  });
});

describe('text', () => {
  it('has title, a line of who, where and when, and blocks parted by blank lines', () => {
    expect(exportArticle(rich, 'text').text).toBe(
      [
        '三個模範機關建設',
        '沙順喜 · 新華日報 · 2024-07-21 21:21',
        '小標',
        '一\n二',
        '三 四',
        '- 甲\n  3. 子\n- 乙',
        '項\tb|c\n1 2\t尾',
        'let a = 1\n\n  b`',
        '引',
      ].join('\n\n'),
    );
  });
});

describe('markdown', () => {
  it('writes structure as GitHub-flavoured Markdown without HTML', () => {
    expect(exportArticle(rich, 'markdown').text).toBe(`# 三個模範機關建設

沙順喜 · 新華日報 · 2024-07-21 21:21 · [news.example](https://news.example/1)

![](https://img.example/0.jpg)

## 小標

一\\
二

三 四

- 甲

  3. 子
- 乙

![圖](https://img.example/1.jpg)

*圖說*

表

| 項 | b\\|c |
| - | - |
| 1 2 | 尾 |

\`\`\`js
let a = 1

  b\`
\`\`\`

> 引
`);
  });

  it('escapes only what would become markup', () => {
    expect(paragraph('R&D、snake_case、[編輯]、http://x.example 和 a@b.example，#话题#')).toBe(
      'R&D、snake_case、[編輯]、http://x.example 和 a@b.example，#话题#',
    );
    expect(paragraph('#话题# 开头')).toBe('#话题# 开头');
    expect(paragraph('[編輯] 開頭')).toBe('[編輯] 開頭');
    expect(paragraph('# 標')).toBe('\\# 標');
    expect(paragraph('1. 一九')).toBe('1\\. 一九');
    expect(paragraph('[a](javascript:1)')).toBe('[a]\\(javascript:1)');
    expect(paragraph('[a]: javascript:1')).toBe('\\[a]: javascript:1');
    expect(paragraph('<b>x</b> &amp; _x_ 5*3*2')).toBe('\\<b>x\\</b> \\&amp; \\_x\\_ 5\\*3\\*2');
  });

  it('moves punctuation out of emphasis where it would not close, and nowhere else', () => {
    expect(paragraph('强调', h('strong', null, '“四个”'), '的')).toBe('强调“**四个**”的');
    expect(paragraph(h('strong', null, '“四个”'))).toBe('**“四个”**');
    expect(paragraph('看，', h('strong', null, '（一）'), '。')).toBe('看，**（一）**。');
    expect(paragraph('甲', h('strong', null, ' 乙 '), h('strong', null, '丙'), '丁')).toBe('甲 **乙 丙**丁');
    expect(paragraph('甲', h('em', null, '。'), '丁')).toBe('甲。丁');
  });
});

describe('html', () => {
  const hostile = makeArticle([h('p', { className: ['x'] }, '<img src=x onerror=alert(1)>')], {
    title: '</title><script>alert(1)</script>',
    byline: '"><svg onload=alert(1)>',
    url: 'javascript:alert(1)',
  });

  it('escapes what only looks like markup, in fragment and file', () => {
    for (const { text } of [exportArticle(hostile, 'html'), exportArticleFile(hostile, 'html')]) {
      expect(text).not.toMatch(/<script|<svg|<img|javascript:|class=/);
      expect(text).toContain('&lt;img src=x onerror=alert(1)>');
    }
  });

  it('is a fragment for the clipboard and a whole page as a file', () => {
    expect(exportArticle(rich, 'html').text).toMatch(
      /^<article lang="zh-Hant"><h1>三個模範機關建設<\/h1><p>沙順喜/,
    );
    expect(exportArticleFile(rich, 'html').text).toMatch(
      /^<!doctype html><html lang="zh-Hant"><head><meta charset="utf-8">/,
    );
  });
});

describe('json', () => {
  it('is the article without the places in the captured text', () => {
    const text: Parameters<typeof h>[2] = { type: 'text', value: '字', data: { offset: 7 } };
    const article = makeArticle([h('p', null, text)]);
    const read = JSON.parse(exportArticle(article, 'json').text);
    expect(read).toEqual(makeArticle([h('p', null, '字')]));
  });
});
