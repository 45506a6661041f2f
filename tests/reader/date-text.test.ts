import { describe, expect, it } from 'vitest';
import { toDateText } from '@/components/reader/date-text';

describe('toDateText', () => {
  it.each([
    ['2024-05-01', 'zh-TW', '2024年5月1日'],
    ['2024-05-01T00:00:00', 'zh-TW', '2024年5月1日'],
    ['2024-07-21T21:21:00', 'zh-CN', '2024年7月21日 21:21'],
    ['2024-07-21T21:21', 'en', 'July 21, 2024 at 21:21'],
    ['2024-05', 'zh-TW', '2024年5月'],
    ['2024', 'zh-TW', '2024年'],
    ['2024-07-21T21:21:00+08:00', 'zh-TW', '2024年7月21日 21:21 UTC+8'],
    ['2024-07-21T23:50:00-04:30', 'zh-TW', '2024年7月21日 23:50 UTC-4:30'],
    ['2024-07-21T23:21:00Z', 'zh-TW', '2024年7月21日 23:21 UTC'],
    ['2024-07-21T23:21:00+0000', 'zh-TW', '2024年7月21日 23:21 UTC'],
    ['2024-07-21T21:21:00+02:00', 'zh-TW', '2024年7月21日 21:21'],
    ['昨天', 'zh-TW', '昨天'],
    ['2024-99-99', 'zh-TW', '2024-99-99'],
  ])('%s in %s', (iso, language, expected) => {
    // Which space stands before the time is up to the platform.
    expect(toDateText(iso, language, 'Europe/Berlin').replace(/\s/g, ' ')).toBe(expected);
  });
});
