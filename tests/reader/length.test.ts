import type { Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { readLength } from '@/utils/article/length';

const paragraphs = (...values: string[]): Root => ({
  type: 'root',
  children: values.map((value) => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value }],
  })),
});

describe('readLength', () => {
  it('counts every character of Chinese', () => {
    expect(readLength(paragraphs('天地玄黃，', '宇宙洪荒。'))).toEqual({
      characters: 10,
      words: 0,
      minutes: 1,
    });
    expect(readLength(paragraphs('字'.repeat(4000))).minutes).toBe(10);
  });

  it('counts words of Latin script, also across blocks', () => {
    expect(readLength(paragraphs("It's 3.5 state-of-the-art", 'words')).words).toBe(4);
    expect(readLength(paragraphs('word '.repeat(2400))).minutes).toBe(10);
  });

  it('adds both in mixed text', () => {
    const length = readLength(paragraphs('用iPhone拍照'));
    expect(length).toEqual({ characters: 9, words: 1, minutes: 1 });
  });

  it('a character outside the basic plane is one', () => {
    expect(readLength(paragraphs('𠮷野家')).characters).toBe(3);
  });
});
