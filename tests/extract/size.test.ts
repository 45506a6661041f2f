import { expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { readPage } from '@/utils/extract/read-page';

const url = 'https://large.example/1.html';
const prose =
  '山里的春天来得晚，杏花开的时候，平地上的桃花早已谢了。老人们说，花开得晚，果子才甜，这话我小时候不信，后来信了。';
const read = (body: string) => readPage(parsePage(`<html><body>${body}</body></html>`, url), { url });

it('says that a page of more elements than can be read is too large', () => {
  expect(read('<i></i>'.repeat(100_000))).toEqual({ ok: false, outcome: 'too-large' });
});

it('reads text that is nested deeper than anything can be scored', () => {
  const reading = read(Array.from({ length: 3_000 }, (_, i) => `<div>${i}${prose}`).join(''));
  if (!reading.ok) throw new Error(reading.outcome);
  expect(JSON.stringify(reading.article.content)).toContain(`2999${prose.slice(0, 20)}`);
});

it('sees through nesting that no reader could follow', () => {
  const reading = read(`${'<blockquote>'.repeat(400)}<p>${prose}</p><p>${prose}完</p>`);
  if (!reading.ok) throw new Error(reading.outcome);
  const depth = JSON.stringify(reading.article.content).split('blockquote').length - 1;
  expect(depth).toBeLessThanOrEqual(32);
});
