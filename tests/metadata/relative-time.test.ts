import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { readPage } from '@/utils/extract/read-page';
import { findRelativeTime } from '@/utils/metadata/relative-time';

/** Half past midnight of 2 May 2024 in Taipei, still 1 May in UTC. */
const clock = { loaded: Date.UTC(2024, 4, 1, 16, 30), offset: 480 };

describe('findRelativeTime', () => {
  it.each([
    ['3小時前', '2024-05-01T21:30:00+08:00'],
    ['3 个小时前', '2024-05-01T21:30:00+08:00'],
    ['5分钟前', '2024-05-02T00:25:00+08:00'],
    ['剛剛', '2024-05-02T00:30:00+08:00'],
    ['Just now', '2024-05-02T00:30:00+08:00'],
    ['an hour ago', '2024-05-01T23:30:00+08:00'],
    ['河上日报 – 2天前', '2024-04-30'],
    ['2 days ago', '2024-04-30'],
    ['1 week ago', '2024-04-25'],
    ['昨天 14:20', '2024-05-01T14:20:00'],
    ['前天', '2024-04-30'],
    ['Yesterday at 2:20 pm', '2024-05-01T14:20:00'],
    ['今天 08:05', '2024-05-02T08:05:00'],
    ['Updated today', '2024-05-02'],
    ['發佈於 今天', '2024-05-02'],
    ['今天更新', '2024-05-02'],
    ['昨天發佈', '2024-05-01'],
    ['江城日报 昨天', '2024-05-01'],
    ['刚刚更新', '2024-05-02T00:30:00+08:00'],
  ])('%s is %s', (text, time) => expect(findRelativeTime(text, clock)).toBe(time));

  it('keeps the offset of the reader, behind UTC and by half hours too', () => {
    expect(findRelativeTime('10 min ago', { ...clock, offset: -210 })).toBe('2024-05-01T12:50:00-03:30');
  });

  it.each([
    'Today',
    '今天',
    'Ferry Today',
    '今天的报纸',
    '昨天他也来过',
    '刚刚过去的夏天',
    '3天前他还在桥上',
  ])('finds none in a name or a sentence: %s', (text) =>
    expect(findRelativeTime(text, clock)).toBeUndefined(),
  );

  it.each(['三天前', '3年前', '2 months ago', '天前', '小時', '2.5小时前', '从前', 'some time ago'])(
    'finds none in %s',
    (text) => expect(findRelativeTime(text, clock)).toBeUndefined(),
  );
});

describe('a relative time on a page', () => {
  const text =
    '清晨的桥上没有人，河水从石头之间慢慢流过去，卖豆腐的老人推着车走到桥头，把灯吹灭，坐下来等第一个客人。';
  const read = (head: string, given?: typeof clock) => {
    const html = `<html><head><title>桥上的人</title></head><body><h1>桥上的人</h1>${head}<div><p>${text}</p><p>昨天他也来过。${text}</p></div></body></html>`;
    const reading = readPage(parsePage(html, 'https://a.example/x'), {
      url: 'https://a.example/x',
      ...(given && { clock: given }),
    });
    return reading.ok ? reading.article.publishedTime : reading.outcome;
  };

  it('is resolved where the page stands in a browser', () =>
    expect(read('<p>江城日报 3小时前</p>', clock)).toBe('2024-05-01T21:30:00+08:00'));
  it('is no link to what is new, nor the name of a paper', () => {
    expect(read('<p>Today</p><p>文／Ferry Today</p>', clock)).toBeUndefined();
    expect(read('<p>Today</p><p>Updated today</p>', clock)).toBe('2024-05-02');
  });
  it('stays unresolved where nobody knows when the page was loaded', () =>
    expect(read('<p>江城日报 3小时前</p>')).toBeUndefined());
  it('gives way to a day', () => expect(read('<p>3小时前</p><p>2024-04-01</p>', clock)).toBe('2024-04-01'));
  it('is not read from the text', () => expect(read('', clock)).toBeUndefined());
});
