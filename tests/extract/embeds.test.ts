import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { readEmbed } from '@/utils/extract/embeds';
import { readImageTex } from '@/utils/extract/formulas';

const base = 'https://site.example/news/1.html';
const first = (html: string) => {
  const element = parsePage(`<body>${html}</body>`, base).body.firstElementChild;
  if (!element) throw new Error('no element');
  return element;
};

describe('readEmbed', () => {
  it.each([
    [
      '<iframe src="https://www.youtube-nocookie.com/embed/mi11WheelAa"></iframe>',
      'video',
      'https://www.youtube.com/watch?v=mi11WheelAa',
    ],
    ['<iframe src="//player.vimeo.com/video/7697?h=1"></iframe>', 'video', 'https://vimeo.com/7697'],
    [
      '<iframe src="https://player.bilibili.com/player.html?aid=77&page=1"></iframe>',
      'video',
      'https://www.bilibili.com/video/av77',
    ],
    [
      '<iframe src="https://player.youku.com/embed/XNDk=="></iframe>',
      'video',
      'https://v.youku.com/v_show/id_XNDk==.html',
    ],
    ['<video><source src="/b.mp4"></video>', 'video', 'https://site.example/b.mp4'],
    ['<video src="blob:https://site.example/1"></video>', 'video', base],
    [
      '<iframe src="https://maps.example/place/9" width="100%" height="400"></iframe>',
      'left-out',
      'https://maps.example/place/9',
    ],
    ['<canvas width="600" height="300"></canvas>', 'left-out', base],
  ])('%s', (html, kind, href) => expect(readEmbed(first(html), base)).toMatchObject({ kind, href }));

  it.each([
    '<iframe src="https://ads.example/1"></iframe>',
    '<iframe src="https://site.example/x" width="300" height="250"></iframe>',
    '<iframe src="https://site.example/count" width="0" height="0"></iframe>',
    '<iframe src="https://g.site.example/r?affiliate=news&type=screen"></iframe>',
    '<iframe></iframe>',
    '<iframe src="javascript:hit()"></iframe>',
    '<canvas></canvas>',
    '<object data="/old.swf"></object>',
  ])('is nothing to %s', (html) => expect(readEmbed(first(html), base)).toBeUndefined());
});

describe('readImageTex', () => {
  it.each([
    ['<img src="/eq?tex=x%5E2" alt="x^2">', 'x^2'],
    ['<img src="/1.svg" class="mwe-math-fallback-image-inline" alt="{\\displaystyle a^{2}}">', 'a^{2}'],
    ['<img src="/1.png" class="latex" alt="$\\frac{a}{b}$">', '\\frac{a}{b}'],
  ])('%s', (html, tex) => expect(readImageTex(first(html))).toBe(tex));

  it.each([
    '<img src="/cat.jpg" alt="cost {in dollars} = 5">',
    '<img src="/paper.jpg" class="texture" alt="x^2 painted on a wall">',
    '<img src="/1.png" class="latex" alt="A balloon made of natural rubber">',
  ])('is no formula to %s', (html) => expect(readImageTex(first(html))).toBeUndefined());
});
