import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { readLeads } from '@/utils/sites/pages/read-leads';

const host = 'https://town.example';
const read = (path: string, links: string, stem?: string) =>
  readLeads(parsePage(`<html><body>${links}</body></html>`, host + path), host + path, { stem });
const nextOf = (...given: Parameters<typeof read>) => read(...given).next?.url.replace(host, '');
const numbersOf = (...given: Parameters<typeof read>) => [...read(...given).numbered.keys()];
const row = (...links: [number, string][]) => links.map(([n, to]) => `<a href="${to}">${n}</a>`).join(' ');

describe('a number in an address', () => {
  it('is no page’s where nothing on the page says so', () => {
    // The 77th text, and the first of its pages.
    expect(numbersOf('/old/77.htm', row([2, '/old/77_2.htm'], [3, '/old/77_3.htm']))).toEqual([2, 3]);
    expect(nextOf('/old/77.htm', row([2, '/old/77_2.htm']))).toBe('/old/77_2.htm');
    expect(nextOf('/?p=77', '<link rel="next" href="/?p=78">')).toBeUndefined();
    expect(nextOf('/old/77.htm', '<link rel="next" href="/old/78.htm">')).toBeUndefined();
    expect(nextOf('/news/covid-19.html', row([2, '/news/covid-19_2.html']))).toBe('/news/covid-19_2.html');
  });

  it.each([
    ['a link to another one by its number', row([76, '/old/76.htm'], [78, '/old/78.htm'])],
    ['a link to the page before', '<a href="/old/76.htm">上一页</a><link rel="next" href="/old/78.htm">'],
    ['a link to the page behind', '<a href="/old/78.htm">Next page</a>'],
  ])('is a page’s where it has %s', (_, links) => {
    expect(read('/old/77.htm', links).stem).toBe('town.example/old.htm');
    expect(nextOf('/old/77.htm', links)).toBe('/old/78.htm');
  });

  it('is a page’s where other pages of the text told', () => {
    const links = '<link rel="next" href="/old/3.htm">';
    expect(nextOf('/old/2.htm', links)).toBeUndefined();
    expect(nextOf('/old/2.htm', links, 'town.example/old.htm')).toBe('/old/3.htm');
  });

  it.each([
    ['a day', '/news/2024/05/12/', row([1, '/news/2024/05/1/'], [13, '/news/2024/05/13/'])],
    ['a day in one piece', '/news/2024-05-12.html', row([13, '/news/2024-05-13.html'])],
    ['a chapter', '/novel/chapter-7.html', row([8, '/novel/chapter-8.html'])],
    ['a chapter’s folder', '/novel/chapter/7', row([8, '/novel/chapter/8'])],
  ])('is none of a page’s where it is %s', (_, path, links) => {
    expect(numbersOf(path, links)).toEqual([]);
    expect(nextOf(path, links)).toBeUndefined();
  });

  it('is a page’s behind a day, and behind the number of a text', () => {
    expect(nextOf('/2024/05/12/fair.html', row([2, '/2024/05/12/fair_2.html']))).toBe(
      '/2024/05/12/fair_2.html',
    );
    expect(nextOf('/read/2024.html', row([2, '/read/2024_2.html']))).toBe('/read/2024_2.html');
  });
});

describe('what leads on', () => {
  it('is the next page before the next chapter, and both are told', () => {
    const links = '<a href="/n/7_2.html">下一页</a><a href="/n/8.html">下一章</a>';
    expect(read('/n/7.html', links)).toMatchObject({
      next: { url: `${host}/n/7_2.html`, by: 'words' },
      chapter: `${host}/n/8.html`,
    });
  });

  it.each([
    ['the contents', '<a href="/n/">章节目录</a>'],
    ['the chapter before', '<a href="/n/6.html">上一章</a>'],
    ['the next book', '<a href="/m/">下一本</a>'],
    ['another site', '<a href="https://other.example/8.html">下一章</a>'],
    ['the page itself', '<a href="#next">下一章</a>'],
    ['a log-in', '<a href="/login?to=8">下一章</a>'],
  ])('is no chapter in a link to %s', (_, links) => expect(read('/n/7.html', links).chapter).toBeUndefined());
});
