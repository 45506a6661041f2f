import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import source from '@/scripts/noise/noise-phrases.json';
import { fold } from '@/utils/noise/fold';
import { matchPhrases, type Phrase } from '@/utils/noise/phrases';

describe('phrases', () => {
  it('are generated from their source', () => {
    const script = join(import.meta.dirname, '../../scripts/noise/make-phrases.mjs');
    expect(() => execFileSync(process.execPath, [script, '--check'])).not.toThrow();
  });

  it.each(source.entries.map(({ id, lang, examples }) => ({ id, lang, examples })))(
    '$id matches its examples',
    ({ id, lang, examples }) => {
      for (const example of examples) {
        const found = matchPhrases(example, [lang as Phrase['lang']]).map((phrase) => phrase.id);
        expect(found, example).toContain(id);
      }
    },
  );

  it('match Traditional and half converted text alike', () => {
    for (const line of ['相关阅读', '相關閱讀', '相关閱读', '【相關閱讀】', '▼ 相关阅读：'])
      expect(matchPhrases(line, ['zh']).length, line).toBeGreaterThan(0);
  });

  it('do not match prose', () => {
    for (const line of [
      '她在相关阅读材料里找到了那封信，信上没有署名。',
      '责任编辑走进来的时候，屋里的人都站了起来。',
      'He read more about the war than anyone he knew.',
    ])
      expect(
        matchPhrases(line, ['zh', 'en']).filter(({ match }) => match === 'block'),
        line,
      ).toEqual([]);
  });
});

describe('fold', () => {
  it('keeps the length, whatever the text', () => {
    for (const text of ['更多精彩資訊請關注', '　全形：ＡＢＣ１２３', '𠮷野家 😀 İ', ''])
      expect(fold(text)).toHaveLength(text.length);
  });
});
