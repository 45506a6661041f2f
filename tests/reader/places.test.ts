import { describe, expect, it } from 'vitest';
import { readHeadings } from '@/components/reader/headings';
import { findPlace } from '@/components/reader/text-places';
import { article } from './article';

describe('findPlace', () => {
  it.each([
    ['紙與線', 2],
    ['放飛等風來。更多', 3],
    ['等風', 4],
    ['不在這裡', -1],
  ])('%s', (words, place) => {
    expect(findPlace(article.content, words)).toBe(place);
  });
});

describe('readHeadings', () => {
  it('counts depth from the highest level there is', () => {
    expect(readHeadings(article.content)).toEqual([
      { depth: 0, text: '材料' },
      { depth: 1, text: '放飛' },
    ]);
  });
});
