import { describe, expect, it } from 'vitest';
import { readException, readPlace } from '@/utils/sites/read-place';

describe('a place that somebody writes', () => {
  it.each([
    ['News.Example', { hosts: ['news.example'] }],
    [' www.news.example ', { hosts: ['www.news.example'] }],
    ['https://news.example/a/1.html?x=1', { hosts: ['news.example'] }],
    ['news.example:8080', { hosts: ['news.example'] }],
    ['例子.tw', { hosts: ['xn--fsqu00a.tw'] }],
    ['localhost', { hosts: ['localhost'] }],
    ['https://news.example/articles/*', { patterns: ['https://news.example/articles/*'] }],
    ['*://*.news.example/:year/*', { patterns: ['*://*.news.example/:year/*'] }],
  ])('%s is understood', (written, place) => {
    expect(readPlace(written)).toEqual(place);
  });

  it.each([
    '',
    ' ',
    'news',
    'two words.example',
    'mail@news.example',
    'ftp*',
    '*',
    'https://news.example/(a|b)*',
  ])('“%s” is refused', (written) => {
    expect(readPlace(written)).toBeUndefined();
  });
});

describe('an exception that somebody writes', () => {
  it('is a page where the address has a path', () => {
    expect(readException('https://news.example/a/1.html#top')).toEqual({
      pages: ['https://news.example/a/1.html'],
    });
    expect(readException('https://news.example/')).toEqual({ hosts: ['news.example'] });
    expect(readException('news.example')).toEqual({ hosts: ['news.example'] });
    expect(readException('https://news.example/live/*')).toEqual({
      patterns: ['https://news.example/live/*'],
    });
    expect(readException('nothing')).toBeUndefined();
  });
});
