import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { capturePage } from '@/utils/capture/capture';
import { queryAll } from '@/utils/capture/query';

const url = 'https://a.example/1';
const capture = (html: string) => {
  const document = parsePage(html, url);
  const before = document.documentElement.outerHTML;
  const page = capturePage(document, { url });
  expect(document.documentElement.outerHTML).toBe(before);
  return page;
};

describe('a captured page', () => {
  const posts = '<p>這裡的每一個字都是給不跑程式的瀏覽器看的，一共要寫得夠長才算數。</p>'.repeat(20);

  it('shows what it has for browsers without scripts where it has nothing else', () => {
    const { text } = capture(
      `<body><div id="app">載入中</div><noscript><h1>標題</h1>${posts}</noscript></body>`,
    );
    expect(text).toContain('標題');
  });

  it('keeps that back where it has more, and requests to switch scripts on', () => {
    const more = posts.repeat(2).replaceAll('不跑程式', '跑程式');
    expect(capture(`<body>${more}<noscript>${posts}</noscript></body>`).text).not.toContain('給不跑程式');
    expect(
      capture('<body><div></div><noscript><p>請開啟 JavaScript</p></noscript></body>').text,
    ).not.toContain('JavaScript');
  });

  it('keeps what a player says about itself, and plays nothing', () => {
    const { document, text } = capture(
      '<body><p>看</p><video class="main" poster="/p.jpg" src="/v.mp4"><source src="/v.webm" media="(min-width: 9em)"><p>請升級</p></video></body>',
    );
    const player = document.querySelector('video');
    expect(player?.getAttribute('poster')).toBe('/p.jpg');
    expect(player?.className).toBe('main');
    expect(player && 'src' in player).toBe(false);
    expect(document.querySelector('source')?.getAttribute('src')).toBe('/v.webm');
    expect(document.querySelector('source')?.hasAttribute('media')).toBe(false);
    expect(text).toContain('請升級');
  });

  it('has empty style sheets, and everything else of the head', () => {
    const { document } = capture(
      '<head><title>橋</title><style>p { color: red }</style><script type="application/ld+json">{"a":1}</script></head><body><p>文</p></body>',
    );
    expect(document.querySelector('style')?.textContent).toBe('');
    expect(document.querySelector('script')?.textContent).toBe('{"a":1}');
    expect(document.title).toBe('橋');
  });
});

describe('queryAll', () => {
  const { document } = capture(`<body>
    <p class="Byline-Name">王</p><p id="AUTHOR">李</p><a href="/Author/3" class="x">陳</a><a href="/list/3">表</a>
    <time class="published">5</time><div class="meta"><time>6</time></div><i rel="author">林</i><b itemprop="name">何</b></body>`);

  it.each([
    '[class*="byline" i], [id*="author" i]',
    '[class*="byline"], [id*="author"]',
    'a[href*="/author/" i], a[href*="/profile/" i]',
    '[class*="meta" i] time, [class*="post" i] time, time[class^="publish"]',
    '[rel~="author"], [itemprop~="name"], [itemprop~="author"]',
    '[class*="comment" i]',
    '.x, .meta > time, .comment, [rel="a.b"], a[href^="/list"]',
    'time',
  ])('answers as querySelectorAll: %s', (selectors) => {
    expect(queryAll(document, selectors)).toEqual([...document.querySelectorAll(selectors)]);
  });
});
