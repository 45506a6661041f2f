import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { findImageAddress } from '@/utils/extract/images';

const base = 'https://site.example/news/1.html';
const find = (html: string) => {
  const image = parsePage(`<body>${html}</body>`, base).querySelector('img');
  return image ? findImageAddress(image, base) : undefined;
};

describe('findImageAddress', () => {
  it.each([
    ['<img src="/a.jpg">', 'https://site.example/a.jpg'],
    ['<img src="load.gif" data-original="//cdn.example/b.jpg">', 'https://cdn.example/b.jpg'],
    [
      '<img src="data:image/gif;base64,R0lGOD" data-src="https://mmbiz.example/640?wx_fmt=jpeg">',
      'https://mmbiz.example/640?wx_fmt=jpeg',
    ],
    [
      '<img srcset="a-320.jpg 320w, a-1280.jpg 1280w, a-640.jpg 640w">',
      'https://site.example/news/a-1280.jpg',
    ],
    ['<img src="blank.gif" data-srcset="c.jpg 1x, c2.jpg 2x">', 'https://site.example/news/c2.jpg'],
    [
      '<picture><source srcset="d.webp 2x"><img src="spacer.png"></picture>',
      'https://site.example/news/d.webp',
    ],
    ['<img src="blank.gif"><noscript><img src="/real.jpg"></noscript>', 'https://site.example/real.jpg'],
  ])('%s', (html, address) => expect(find(html)).toBe(address));

  it.each([
    '<img src="https://spy.example/p.gif" width="1" height="1">',
    '<img src="javascript:x()">',
    '<img src="data:image/gif;base64,R0lGOD">',
    '<img src="/img/loading.gif">',
    '<img>',
  ])('finds none in %s', (html) => expect(find(html)).toBeUndefined());
});
