import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapseSpace, countHan, countScripts, countVisible } from '@/utils/text/characters';

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
/** Texts of all that stands on pages: scripts, spaces, emoji, rare characters, halves of pairs. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...'橋上のひとカ다리é A9\u3000\u00a0\n\ufeff𠮷😀。', '\ud840', '\udfb7'),
  }),
);

describe('counts of characters', () => {
  it('are those of the expressions that define them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(countVisible(text)).toBe(count(text, /\S/gu));
        expect(countHan(text)).toBe(count(text, /\p{Script=Han}/gu));
        expect(countScripts(text)).toEqual({
          han: count(text, /\p{Script=Han}/gu),
          kana: count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu),
          hangul: count(text, /\p{Script=Hangul}/gu),
          latin: count(text, /\p{Script=Latin}/gu),
        });
      }),
    );
  });
});

describe('white space', () => {
  it.each([
    ['橋 上', '橋 上'],
    ['橋\n上', '橋上'],
    ['a  b', 'a b'],
    ['a\u3000b', 'a b'],
    ['a\nb', 'a b'],
    [' a\t', ' a '],
  ])('%j is shown as %j', (text, shown) => expect(collapseSpace(text)).toBe(shown));
});
