import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertBlocks, convertText } from '../helpers/script-engine';
import { chineseText, convertingModes } from './texts';

describe.each(convertingModes)('%s', (mode) => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(chineseText, (text) => {
        const once = convertText(text, mode);
        expect(convertText(once, mode)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('is idempotent where it sets the punctuation, which changes no word', () => {
    const marked = fc.array(fc.oneof(chineseText, fc.constantFrom(',', ';', '(', ')', '「', '」', '“', '”')));
    fc.assert(
      fc.property(fc.oneof(fc.constant(['钋,隻鹔醣鉴']), marked), (parts) => {
        const once = convertText(parts.join(''), mode, { punctuation: true });
        expect(convertText(once, mode, { punctuation: true })).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('is idempotent for the blocks of a page together', () => {
    fc.assert(
      fc.property(fc.array(chineseText, { minLength: 2, maxLength: 4 }), (blocks) => {
        const toBlocks = (texts: string[][]) => texts.map((own) => ({ texts: own }));
        const once = convertBlocks(toBlocks(blocks.map((text) => [text])), mode);
        expect(convertBlocks(toBlocks(once), mode)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it.skipIf(mode === 'twp')('keeps the number of code points', () => {
    fc.assert(
      fc.property(chineseText, (text) => {
        expect([...convertText(text, mode)]).toHaveLength([...text].length);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves what is no Chinese character', () => {
    const odd =
      '\uD800a\uDC00 👩‍👩‍👧☺️ \uFA10\u{2F81A} 葛\u{E0100} 𠮷 喺嘅咗冇啲佢嚟 12:30 https://a.example/?a=1';
    expect(convertText(odd, mode)).toBe(odd);
  });

  it('survives a line of a million characters', () => {
    const line = '我们在这里学习'.repeat(150_000);
    expect(convertText(line, mode)).toHaveLength(line.length);
  });
});
