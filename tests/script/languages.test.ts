import type { Element, ElementContent, Root } from 'hast';
import { expect, it } from 'vitest';
import { defaultMode } from '../../utils/script/default-mode';
import { htmlLang } from '../../utils/script/html-lang';

const h = (tagName: string, child: ElementContent | string): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [typeof child === 'string' ? { type: 'text', value: child } : child],
});

it.each([
  [['zh-CN'], 'cn'],
  [['zh'], 'cn'],
  [['zh-Hans-HK'], 'cn'],
  [['zh-TW', 'en'], 'tw'],
  [['zh-Hant-TW'], 'tw'],
  [['zh-HK'], 'hk'],
  [['zh-MO'], 'hk'],
  [['zh-Hant'], 'hant'],
  [['en-US', 'zh-TW', 'zh-CN'], 'tw'],
  [['en-US', 'ja'], 'original'],
  [[], 'original'],
])('offers to %j the mode %s', (languages, mode) => expect(defaultMode(languages)).toBe(mode));

it.each([
  ['original', 'zh', 'Hans', 'zh-Hans'],
  ['original', 'zh', 'mixed', 'zh-Hant'],
  ['original', 'en', 'none', 'en'],
  ['cn', 'zh', 'Hant', 'zh-Hans'],
  ['hant', undefined, 'Hans', 'zh-Hant'],
  ['tw', 'zh', 'Hans', 'zh-Hant-TW'],
  ['twp', 'zh', 'Hans', 'zh-Hant-TW'],
  ['hk', 'zh', 'mixed', 'zh-Hant-HK'],
  ['tw', 'ja', 'none', 'ja'],
  ['tw', undefined, 'none', undefined],
] as const)('%s of %s %s is %s', (mode, lang, script, tag) => {
  expect(htmlLang(mode, { lang, script })).toBe(tag);
});

it.each([
  ['original', '他在房間裏等着，衞生署的綫路', 'zh-Hant-HK'],
  ['repair', '佢哋喺屋企冇嘢做', 'zh-Hant-HK'],
  ['original', '他在房間裡等著，寫了一本著名的書', 'zh-Hant'],
  ['original', '這是一篇說明', 'zh-Hant'],
  ['tw', '他在房間裏等着', 'zh-Hant-TW'],
] as const)('%s of %s has the shapes of %s', (mode, value, tag) => {
  const content: Root = { type: 'root', children: [h('p', h('b', value))] };
  expect(htmlLang(mode, { lang: 'zh', script: 'Hant', content })).toBe(tag);
});
