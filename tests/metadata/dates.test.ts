import { describe, expect, it } from 'vitest';
import { findTime, toIsoTime } from '@/utils/metadata/dates';

describe('findTime', () => {
  it.each([
    ['2024-07-21 21:21:00', '2024-07-21T21:21:00'],
    ['发布时间：2024年7月1日 09:05', '2024-07-01T09:05:00'],
    ['2012/1/5', '2012-01-05'],
    ['2012.01.05 8:30', '2012-01-05T08:30:00'],
    ['２０１２年０２月０３日', '2012-02-03'],
    ['113年5月1日', '2024-05-01'],
    ['中華民國113年5月1日', '2024-05-01'],
    ['民國99年12月31日', '2010-12-31'],
    ['（編輯：某某）1130501', '2024-05-01'],
    ['2021-03-20（星期六）下午3:05', '2021-03-20T15:05:00'],
    ['2024-05-01T08:00:00+08:00', '2024-05-01T08:00:00+08:00'],
    ['2024-05-01T08:00:00.000Z', '2024-05-01T08:00:00Z'],
    ['2024-05-01T08:00:00+0800', '2024-05-01T08:00:00+08:00'],
    ['March 4, 2019', '2019-03-04'],
    ['Mar. 4th, 2019 10:20 pm', '2019-03-04T22:20:00'],
    ['4 March 2019', '2019-03-04'],
    ['Sept 12 2020 12:10 a.m.', '2020-09-12T00:10:00'],
    ['20240721', '2024-07-21'],
  ])('%s is %s', (text, time) => expect(findTime(text)?.time).toBe(time));

  it.each([
    '2024-13-01',
    '2023-02-29',
    '版本 3.10.2',
    '电话 021-12345678',
    '119 报警',
    'May I come in',
    '9999-99-99',
    '',
  ])('finds none in %s', (text) => expect(findTime(text)).toBeUndefined());

  it('says where it stands', () => {
    expect(findTime('更新：2024-07-21 21:21 来源')).toEqual({
      time: '2024-07-21T21:21:00',
      start: 3,
      end: 19,
    });
  });
});

it('toIsoTime takes only a text that begins with a time', () => {
  expect(toIsoTime('Published 2024-05-01')).toBe('2024-05-01');
  expect(toIsoTime('A long sentence about the year that ended on 2024-05-01')).toBeUndefined();
});
