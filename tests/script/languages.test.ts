import { expect, it } from 'vitest';
import { defaultMode } from '../../utils/script/default-mode';
import { htmlLang } from '../../utils/script/html-lang';

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
