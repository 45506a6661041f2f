import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { isReadable } from '@/utils/detect/is-readable';
import { readPage } from '@/utils/extract/read-page';
import { articles, type Made, others } from './kinds';
import { languages } from './words';

const judge = ({ html, url }: Made) => {
  const reading = readPage(parsePage(html, url), { url });
  return reading.ok ? reading : { readable: false, reason: reading.outcome };
};

describe.each(languages)('%s', (_, words) => {
  it.each(Object.entries(others))('%s is no article', (_kind, make) => {
    const { readable, reason } = judge(make(words));
    expect([readable, reason]).toEqual([false, reason]);
    expect(reason).not.toBe('');
  });

  it.each(Object.entries(articles))('%s is one', (_kind, make) => {
    const made = make(words);
    expect(isReadable(parsePage(made.html, made.url))).toBe(true);
    const { readable, reason } = judge(made);
    expect([readable, reason]).toEqual([true, reason]);
  });
});
