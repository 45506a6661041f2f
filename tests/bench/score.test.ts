import { describe, expect, it } from 'vitest';
import { scoreText, withHeadline } from '../../bench/score';

describe('the score of a text', () => {
  it('is 1 where all tokens agree, whatever their order, width and case', () => {
    expect(scoreText('桥上 Two Ａ', 'a two\n上桥').f1).toBe(1);
  });

  it('counts what is too much against precision, what is missing against recall', () => {
    expect(scoreText('河水流过', '河水流过去了')).toMatchObject({ precision: 4 / 6, recall: 1 });
    expect(scoreText('河水流过', '河水').recall).toBe(0.5);
    expect(scoreText('河河', '河河河').precision).toBeCloseTo(2 / 3);
  });

  it('is 0 without a text', () => expect(scoreText('河水', '').f1).toBe(0));

  it('gives the headline to a text only where the truth begins with it', () => {
    expect(withHeadline('河水流过。', '桥上的老人', '桥上的老人\n河水流过。')).toBe('桥上的老人\n河水流过。');
    expect(withHeadline('河水流过。', '桥上的老人', '河水流过。')).toBe('河水流过。');
  });
});
