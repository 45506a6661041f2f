import { expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { readPage } from '@/utils/extract/read-page';

const url = 'https://post.example/lighthouse';
const prose = [
  'The beacon on the hill has turned every night since 1931, though the nearest water is four hundred miles away and the river below it dried up.',
  'It was built for airmail pilots, who followed its beam across the desert the way sailors follow one along a coast, and it outlived the planes.',
];

function timesOf(line: string) {
  const html = `<!doctype html><html lang="en"><head><title>The Lighthouse in the Desert</title></head><body><main><h1>The Lighthouse in the Desert</h1><div>${line}</div>${prose.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`;
  const reading = readPage(parsePage(html, url), { url });
  if (!reading.ok) throw new Error(reading.outcome);
  return [reading.article.publishedTime, reading.article.modifiedTime];
}

it.each([
  ['Updated March 3, 2024 at 9:14 a.m. | Published March 2, 2024', '2024-03-02', '2024-03-03T09:14:00'],
  ['Published March 2, 2024 · Updated March 3, 2024', '2024-03-02', '2024-03-03'],
  ['Sun Mar  3 21:15:40 2024', '2024-03-03T21:15:40', undefined],
])('tells both times of a line by their labels: %s', (line, published, changed) =>
  expect(timesOf(line)).toEqual([published, changed]),
);
