import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertBlocks, convertText } from '../helpers/script-engine';
import { chineseText, convertingModes } from './texts';

/** Cuts a text at arbitrary places, also inside a surrogate pair. */
const cutText = chineseText.chain((text) =>
  fc.array(fc.nat(text.length), { maxLength: 8 }).map((cuts) => {
    const places = [0, ...cuts.sort((a, b) => a - b), text.length];
    return { text, texts: places.slice(1).map((end, i) => text.slice(places[i], end)) };
  }),
);

describe('convertBlocks', () => {
  it('converts words that inline tags split', () => {
    expect(convertBlocks([{ texts: ['我的头', '发', '里面'] }], 'tw')).toEqual([['我的頭', '髮', '裡面']]);
  });

  it('slices back where the length changes', () => {
    const texts = ['这个博', '客用U', '盘保存', '软件', '。'];
    expect(convertBlocks([{ texts }], 'twp')).toEqual([['這個部', '落格用隨', '身碟儲存', '軟體', '。']]);
  });

  it('lets all blocks of a page decide about a doubtful one', () => {
    const blocks = [{ texts: ['東京都知事選'] }, { texts: ['来年の夏に行われる予定です。'] }];
    expect(convertBlocks(blocks, 'cn')).toEqual(blocks.map(({ texts }) => texts));
    expect(convertBlocks([{ texts: ['范先生'] }], 'tw', '這是范先生的說明')).toEqual([['范先生']]);
  });

  it('joined, is what the whole text gives', () => {
    fc.assert(
      fc.property(cutText, fc.constantFrom(...convertingModes), ({ text, texts }, mode) => {
        const [converted] = convertBlocks([{ texts }], mode);
        expect(converted).toHaveLength(texts.length);
        expect(converted?.join('')).toBe(convertText(text, mode));
      }),
      { numRuns: 400 },
    );
  });

  it('keeps every offset where no length changes', () => {
    fc.assert(
      fc.property(cutText, fc.constantFrom('cn', 'tw', 'hk', 'hant'), ({ texts }, mode) => {
        const [converted = []] = convertBlocks([{ texts }], mode);
        for (const [i, text] of texts.entries()) {
          if (/[\uD800-\uDFFF]/.test(text + converted[i])) continue;
          expect(converted[i]).toHaveLength(text.length);
        }
      }),
    );
  });
});
