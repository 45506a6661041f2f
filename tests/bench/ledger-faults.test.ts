import { describe, expect, test } from 'vitest';
import { findLedgerFaults } from '../../bench/ledger-faults';
import type { Article, Removal } from '../../utils/article/article';

describe('a ledger that is wrong is found out', () => {
  const text = '廣告\n河邊的樹開花了。\n分享到';
  const removal = (id: number, start: number, end: number, kind: Removal['kind']): Removal => ({
    id,
    rule: kind,
    kind,
    stage: 'page',
    text: text.slice(start, end),
    spans: [[start, end]],
    content: [
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value: text.slice(start, end), data: { offset: start } }],
      },
    ],
  });
  const removals = [removal(0, 0, 2, 'ad'), removal(1, 12, 15, 'share')];
  const article = (value: string, offset: number, cut = removals): Article => ({
    url: '',
    title: '',
    script: 'Hant',
    candidates: 1,
    removals: cut,
    content: {
      type: 'root',
      children: [
        {
          type: 'element',
          tagName: 'p',
          properties: {},
          children: [{ type: 'text', value, data: { offset } }],
        },
      ],
    },
  });

  test('right', () => expect(findLedgerFaults(text, article('河邊的樹開花了。', 3))).toEqual([]));

  test.each([
    ['a lost character', article('河邊的樹開花了', 3), 'not at all'],
    ['a removal that is missing', article('河邊的樹開花了。', 3, removals.slice(1)), 'not at all'],
    ['text kept twice', article('河邊的樹開花了。', 3, [...removals, removal(2, 3, 5, 'promo')]), 'twice'],
    ['another text', article('河邊的草開花了。', 3), 'not at its place'],
    ['another place', article('河邊的樹開花了。', 4), 'not at its place'],
    ['removals out of order', article('河邊的樹開花了。', 3, [...removals].reverse()), 'out of order'],
    [
      'one id for two',
      article(
        '河邊的樹開花了。',
        3,
        removals.map((r) => ({ ...r, id: 0 })),
      ),
      'share an id',
    ],
  ])('%s', (_, wrong, fault) => {
    expect(findLedgerFaults(text, wrong).join('\n')).toContain(fault);
  });
});
