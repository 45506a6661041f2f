import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { findResumeIndex, readPlaces } from '@/components/reader/reading-place';

/** A block with a text that stands at an offset of the captured text. */
const block = (tagName: string, offset: number, length: number): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [{ type: 'text', value: '字'.repeat(length), data: { offset } }],
});
const root = (...children: Root['children']): Root => ({ type: 'root', children });

describe('readPlaces', () => {
  it('tells where each block begins, in the captured text and as a share of the article', () => {
    const list: Element = { type: 'element', tagName: 'ul', properties: {}, children: [block('li', 90, 50)] };
    expect(readPlaces(root(block('p', 10, 100), block('h2', 70, 50), list))).toEqual([
      { offset: 10, share: 0 },
      { offset: 70, share: 0.5 },
      { offset: 90, share: 0.75 },
    ]);
  });

  it('gives blocks without text the place of what follows', () => {
    const empty: Element = { type: 'element', tagName: 'p', properties: {}, children: [] };
    expect(readPlaces(root(block('p', 0, 10), empty, block('p', 30, 10)))[1]).toEqual({
      offset: 30,
      share: 0.5,
    });
  });
});

describe('findResumeIndex', () => {
  const places = readPlaces(root(...Array.from({ length: 10 }, (_, i) => block('p', i * 20, 20))));

  it('finds the block by its place', () => {
    expect(findResumeIndex(places, { offset: 80, share: 0.4 })).toBe(4);
    expect(findResumeIndex(places, { offset: 95, share: 0.42 })).toBe(4);
  });

  it('goes by the share where the text before it was changed', () => {
    expect(findResumeIndex(places, { offset: 5000, share: 0.4 })).toBe(4);
    expect(findResumeIndex(places, { offset: 3, share: 0.4 })).toBe(4);
  });

  it('begins anew where nothing or all was read', () => {
    expect(findResumeIndex(places, { offset: 0, share: 0 })).toBe(-1);
    expect(findResumeIndex(places, { offset: 180, share: 1 })).toBe(-1);
    expect(findResumeIndex([], { offset: 10, share: 0.5 })).toBe(-1);
  });
});
