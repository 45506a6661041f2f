import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from './source-files';

type Messages = Record<string, { message: string }>;
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
const english = read('en');
const keys = Object.keys(english);
const sources = readSourceFiles(['entrypoints', 'components', 'utils'], ['.ts', '.tsx', '.html']);
const code = [...sources.map(({ text }) => text), readFileSync('wxt.config.ts', 'utf8')].join('\n');

/** Beginnings of keys that are completed by a value: t(`kind_${removal.kind}`), t(toKey('save', failure)). */
const prefixes = [...code.matchAll(/`([A-Za-z]+)_\$\{|\btoKey\('([A-Za-z]+)'/g)].map(
  ([, template, argument]) => `${template ?? argument}_`,
);
const placeholders = (message: string) => (message.match(/\$\d/g) ?? []).sort().join(' ');

describe.each(['zh_CN', 'zh_TW'])('the interface texts in %s', (locale) => {
  const messages = read(locale);

  it('are those of the English interface, none missing and none left over', () => {
    expect(Object.keys(messages).sort()).toEqual(keys.toSorted());
  });

  it('have the same placeholders', () => {
    const wrong = keys.filter(
      (key) => placeholders(messages[key]?.message ?? '') !== placeholders(english[key]?.message ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  it('are never empty, and in their own script', () => {
    // Characters that only the other script writes, in words that the interface uses.
    const foreign =
      locale === 'zh_CN' ? /[頁閱讀轉換儲複製設檢開啟關閉網]/ : /[页阅读转换储复制设检开启关闭网]/;
    // The extension's own name stands in both scripts, and modes are named in theirs.
    const own = Object.entries(messages).filter(([key]) => !key.startsWith('mode_'));
    expect(own.filter(([, { message }]) => !message.trim() || foreign.test(message))).toEqual([]);
  });
});

describe('the interface texts', () => {
  it('are sorted by key, so that additions seldom collide', () => {
    for (const locale of ['en', 'zh_CN', 'zh_TW']) {
      const own = Object.keys(read(locale));
      expect(own).toEqual(own.toSorted());
    }
  });

  it('exist for every key that the source asks for', () => {
    const asked = [...code.matchAll(/\bt\(\s*'([^']+)'/g), ...code.matchAll(/__MSG_(\w+)__/g)];
    expect(asked.map(([, key]) => key ?? '').filter((key) => !(key in english))).toEqual([]);
  });

  it('are all used', () => {
    const isUsed = (key: string) =>
      prefixes.some((prefix) => key.startsWith(prefix)) || new RegExp(`['"\`_]${key}['"\`_]`).test(code);
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });
});
