import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticleBlocks, withArticleBlocks } from '../../utils/script/article-blocks';
import { convertArticle } from '../../utils/script/convert-article';
import { convertBlocks } from '../../utils/script/convert-blocks';
import type { EngineStep, ScriptEngine } from '../../utils/script/engine';
import { findMended } from '../../utils/script/find-mended';
import type { Mended } from '../../utils/script/mode';
import { toOwnUnits, toText } from '../../utils/script/units';
import { compileDictionary } from '../../utils/script/user-dictionary';
import { engine } from '../helpers/script-engine';
import { chineseText } from './texts';

const rules = new Map([
  ['歷史', '往事一樁'],
  ['繫', '係'],
]);
const userDictionary = compileDictionary(rules);
/** Doubles one character on the way to a region. */
const doubling = (step: EngineStep, units: Uint16Array) => {
  const text = toText(units);
  const at = text.search(/(?<!們)們(?!們)/);
  if (step !== 't2tw' || at < 0) return { units, steps: [], replaced: 0 };
  return {
    units: toOwnUnits(text.replace('們', '們們')),
    steps: [[{ start: at, end: at + 1, newStart: at, newEnd: at + 2 }]],
    replaced: 1,
  };
};
const fake: ScriptEngine = { convert: doubling, model: engine.model };
const leftovers = '时刻对标這個說明，我們從這裡開始';
const show = (texts: readonly string[], mended: Mended[][] = []) =>
  texts.map((text, i) =>
    (mended[i] ?? []).reduceRight(
      (shown, { start, end, original }) =>
        `${shown.slice(0, start)}[${shown.slice(start, end)}<${original}]${shown.slice(end)}`,
      text,
    ),
  );
const convert = (texts: string[], options = {}) => {
  const [block] = convertBlocks([{ texts }], 'tw', { engine: fake, page: leftovers.repeat(9), ...options });
  return show(block?.texts ?? [], block?.mended);
};

describe('what was mended', () => {
  it('is told for each text, where it stands after all steps', () => {
    expect(convert(['我們說明曆', '史的聯系，從', '這裡'])).toEqual([
      '我們們說明[歷<曆]',
      '史的聯[繫<系]，從',
      '這裡',
    ]);
  });

  it('is one stretch where characters stand side by side, and ends with its text', () => {
    expect(convert(['這個說明对标', '标'])).toEqual(['這個說明[對標<对标]', '[標<标]']);
  });

  it('is told after punctuation and the reader’s own rules too', () => {
    expect(convert(['說明曆史,聯系'], { punctuation: true, userDictionary })).toEqual([
      '說明[往事<曆]一樁，聯[係<系]',
    ]);
  });

  it('is nothing where nothing was', () => {
    expect(convertBlocks([{ texts: ['這是一個說明'] }], 'tw', { engine })).toEqual([
      { texts: ['這是一個說明'] },
    ]);
    expect(findMended('甲', { text: '乙', steps: [] })).toEqual([]);
  });

  it('stands in the data of text nodes, and in nothing that is written to a file', () => {
    const content = {
      type: 'root' as const,
      children: [{ type: 'text' as const, value: '曆史', data: { offset: 3 } }],
    };
    const article = {
      url: 'https://a.example/',
      title: '',
      script: 'mixed' as const,
      content,
      removals: [],
      candidates: 1,
    };
    const blocks = readArticleBlocks(article);
    const [block] = convertBlocks(blocks, 'tw', { engine: fake, page: leftovers.repeat(9) });
    const shown = withArticleBlocks(article, block ? [block] : []);
    expect(shown.content.children[0]?.data).toEqual({
      offset: 3,
      mended: [{ start: 0, end: 1, original: '曆' }],
    });
    expect(
      JSON.stringify(convertArticle(article, 'tw', { engine: fake, page: leftovers.repeat(9) })),
    ).not.toContain('mended');
  });

  it('turns the text back into the one before, whatever the text', () => {
    fc.assert(
      fc.property(chineseText, fc.nat(30), (text, cut) => {
        const texts = [text.slice(0, cut), text.slice(cut)];
        const [block] = convertBlocks([{ texts }], 'hant', { engine, page: leftovers.repeat(9) });
        for (const [i, converted] of (block?.texts ?? []).entries())
          for (const { start, end, original } of block?.mended?.[i] ?? []) {
            expect(converted.slice(start, end)).not.toBe(original);
            expect([...converted.slice(start, end)]).toHaveLength([...original].length);
          }
      }),
      { examples: [['头发\uDC00', 2]] },
    );
  });
});

describe('punctuation and the reader’s own rules', () => {
  const options = { engine, punctuation: true, userDictionary };
  it('hold over inline tags, after the conversion', () => {
    expect(convertBlocks([{ texts: ['他说', '“历', '史”', ',好'] }], 'tw', options)).toEqual([
      { texts: ['他說', '「往事', '一樁」', '，好'] },
    ]);
  });

  it('leave Japanese and Korean alone', () => {
    for (const text of ['歷史の本です,本', '歷史,한국어 책'])
      expect(convertBlocks([{ texts: [text] }], 'tw', options)[0]?.texts).toEqual([text]);
    expect(convertBlocks([{ texts: ['歷史,甲'], lang: 'ja' }], 'tw', options)[0]?.texts).toEqual(['歷史,甲']);
  });

  it('are set in the original where they are asked for', () => {
    expect(convertBlocks([{ texts: ['历史,歷史'] }], 'original', options)[0]?.texts).toEqual([
      '历史，往事一樁',
    ]);
  });
});
