import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import { describe, expect, it } from 'vitest';
import { mapOffset } from '../../utils/script/alignment';
import type { EngineStep } from '../../utils/script/engine';
import { toOwnUnits } from '../../utils/script/units';
import { convertStep, engine } from '../helpers/script-engine';
import { chineseText } from './texts';

/** The paragraphs of the test pages: real text in both scripts. */
const pages = join(import.meta.dirname, '..', 'pages');
const paragraphs = readdirSync(pages)
  .flatMap(
    (page): string[] => JSON.parse(readFileSync(join(pages, page, 'expected.json'), 'utf8')).paragraphs,
  )
  .filter((text) => /\p{Script=Han}/u.test(text) && !/[\u3041-\u30fa]/.test(text));
const toSimplified = Converter({ from: 'tw', to: 'cn' });
const toTraditional = Converter({ from: 'cn', to: 't' });
const simplified = paragraphs.map(toSimplified);
const traditional = simplified.map(toTraditional);

const oracles = [
  ['s2t', 'cn', 't', simplified],
  ['s2tw', 'cn', 'tw', simplified],
  ['s2hk', 'cn', 'hk', simplified],
  ['s2twp', 'cn', 'twp', simplified],
  ['t2tw', 't', 'tw', traditional],
  ['t2hk', 't', 'hk', traditional],
  ['t2s', 'tw', 'cn', traditional],
] as const;

/** Where OpenCC's result is put right: it finds 著名 in 寫著名字 and keeps a variant. */
const corrected = (step: EngineStep, text: string): string => {
  if (step !== 't2s' && step !== 't2hk') return text;
  const written = text.replace(/(?<=[写寫])著(?=名字)/g, '着');
  return step === 't2s' ? written.replace('船伕', '船夫') : written;
};

/** The words of a dictionary, but for those with a character whose entry is held back. */
const steps: EngineStep[] = ['s2t', 's2tw', 's2hk', 's2twp', 't2tw', 't2hk', 't2s', 'unmix'];
const wordsOf = (dictionary: string) =>
  dictionary
    .split('|')
    .map((pair) => pair.slice(0, pair.indexOf(' ')))
    .filter((word) => !/[幺苧]/.test(word));
const pieces = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...wordsOf(stPhrases)) },
  { weight: 2, arbitrary: fc.constantFrom(...wordsOf(stCharacters)) },
  { weight: 1, arbitrary: fc.constantFrom('，', '的', '一', 'a', '1', '\n', '\uD800', '\uDC00', '😀', '𠮷') },
);
const words = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

describe('the engine, beside opencc-js', () => {
  it.each(oracles)('%s of real text is the same', (step, from, to, texts) => {
    const convert = Converter({ from, to });
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) expect(convertStep(step, text).text).toBe(corrected(step, convert(text)));
  });

  it.each(oracles.slice(0, 3))(
    '%s of words that follow each other in any order is the same',
    (step, from, to) => {
      const convert = Converter({ from, to });
      const property = fc.property(words, (text) => {
        expect(convertStep(step, text).text).toBe(convert(text));
      });
      fc.assert(property, { numRuns: 2000 });
    },
  );

  it.each<[EngineStep, string, string]>([
    ['s2t', '夸夸其谈 夸父逐日', '誇誇其談 夸父逐日'],
    ['s2t', '我干什么不干你事。太后的头发很干燥。', '我幹什麼不干你事。太后的頭髮很乾燥。'],
    ['s2t', '燕燕于飞，差池其羽。之子于归，远送于野。', '燕燕于飛，差池其羽。之子于歸，遠送於野。'],
    ['s2tw', '着装污染虚伪发泄棱柱群众里面', '著裝汙染虛偽發洩稜柱群眾裡面'],
    ['s2tw', '幺麽小丑', '么麼小丑'],
    ['s2hk', '为了核实这说法，无线新闻', '為了核實這説法，無綫新聞'],
    ['s2twp', '鼠标里面的硅二极管坏了，导致光标分辨率降低。', '滑鼠裡面的矽二極體壞了，導致游標解析度降低。'],
    ['s2twp', '以太网路由器', '乙太網路路由器'],
    ['t2s', '什么 怎么 甚么 老么', '什么 怎么 甚么 老幺'],
    ['t2s', '乾安縣的葡萄乾，乾隆乾杯', '乾安县的葡萄干，乾隆干杯'],
    ['t2hk', '北環線 潮溼的露臺', '北環綫 潮濕的露台'],
  ])('%s: %s', (step, text, expected) => expect(convertStep(step, text).text).toBe(expected));
});

describe('what the engine does otherwise', () => {
  it('keeps compatibility ideographs', () => {
    expect(convertStep('s2t', '\uFA10\u{2F81A}').text).toBe('\uFA10\u{2F81A}');
  });

  it.each([
    ['衞生署敍述枱面與粧容', '卫生署叙述台面与妆容'],
    ['砲塔、姪子、痲疹、蒐集暱稱', '炮塔、侄子、麻疹、搜集昵称'],
    ['帳戶與帳單，蚊帳與帳篷', '账户与账单，蚊帐与帐篷'],
    ['祇有神祇', '只有神祇'],
    ['他於倫敦，於單位，於呼哀哉，於梨華', '他于伦敦，于单位，於呼哀哉，於梨华'],
    ['徵調民兵，角徵羽', '征调民兵，角徵羽'],
    ['沈著穩重的沈先生，消沈，藉著慰藉', '沉着稳重的沈先生，消沉，借着慰藉'],
    [
      '原著與譯著，他討論著論著，看著書，著書立說，結合著',
      '原著与译著，他讨论着论著，看着书，著书立说，结合着',
    ],
    [
      '戴著白帽，執著於此，見微知著，所著重的是他所著的書',
      '戴着白帽，执着于此，见微知著，所着重的是他所著的书',
    ],
    ['渋谷、黒沢與呉港', '涩谷、黑泽与吴港'],
    ['游錫堃、陶喆、陳祐', '游锡堃、陶喆、陈祐'],
  ])('writes the form of the mainland: %s', (text, expected) => {
    expect(convertStep('t2s', text).text).toBe(expected);
    expect(convertStep('t2s', expected).text).toBe(expected);
  });

  it.each(['s2t', 's2tw', 's2hk', 's2twp', 't2tw', 't2hk'] as const)(
    '%s keeps Cantonese and HKSCS',
    (step) => {
      const text = '佢喺度食咗啲嘢，冇嘅，嚟啦，唔係，𨋢，𠝹，㗎';
      expect(convertStep(step, text).text).toBe(text);
    },
  );

  it('writes the standard forms of Hong Kong', () => {
    expect(convertStep('t2hk', '他說衛生在裡面，看著族群的峰頂，貪汙，吃麵，著名原著').text).toBe(
      '他説衞生在裏面，看着族羣的峯頂，貪污，吃麪，著名原著',
    );
  });
});

describe('what no dictionary knows', () => {
  it.each(steps)('survives %s: Extensions B to H, halves of characters, emoji, selectors', (step) => {
    const odd =
      '\u{20000}\u{2A701}\u{2B741}\u{2B821}\u{2CEB1}\u{2EBF1}\u{30001}\u{31351}\uD842 \uDFB7👩‍👩‍👧☺️葛\u{E0100}⿰氵每';
    expect(convertStep(step, odd).text).toBe(odd);
  });

  it('survives a line of two million characters', () => {
    const line = '头发\uD800里面𠮷'.repeat(285_000);
    expect(convertStep('s2tw', line).text).toBe('頭髮\uD800裡面𠮷'.repeat(285_000));
  });
});

describe('alignment', () => {
  it('tells where the length changed, through all passes', () => {
    const conversion = convertStep('s2twp', '用U盘和博客。');
    expect(conversion.text).toBe('用隨身碟和部落格。');
    expect([0, 1, 3, 4, 6, 7].map((offset) => mapOffset(conversion, offset))).toEqual([0, 1, 4, 5, 8, 9]);
  });

  it('is exact where a character leaves the basic plane', () => {
    const [from = '', to = ''] =
      tsCharacters
        .split('|')
        .map((pair) => pair.split(' '))
        .find(([a = '', b = '']) => a.length === 1 && b.length === 2) ?? [];
    const conversion = convertStep('t2s', `這${from}裡${from}`);
    expect(conversion.text).toBe(`这${to}里${to}`);
    expect([1, 2, 3, 4].map((offset) => mapOffset(conversion, offset))).toEqual([1, 3, 4, 6]);
  });

  it.each(steps)('%s maps offsets in their order, from the start to the end', (step) => {
    fc.assert(
      fc.property(chineseText, (text) => {
        const conversion = convertStep(step, text);
        const mapped = Array.from({ length: text.length + 1 }, (_, offset) => mapOffset(conversion, offset));
        expect(mapped).toEqual(mapped.toSorted((a, b) => a - b));
        expect([mapped[0], mapped.at(-1)]).toEqual([0, conversion.text.length]);
      }),
    );
  });

  it('holds no edit where nothing changes its length', () => {
    expect(convertStep('s2tw', '头发里面').steps).toEqual([]);
    expect(convertStep('t2tw', '頭髮裡面')).toEqual({ text: '頭髮裡面', steps: [] });
    expect([...(engine.convert('s2tw', toOwnUnits('我的头发')).inWords ?? [])]).toEqual([0, 0, 1, 1]);
  });
});
