import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFileName } from '@/utils/export/file-name';

describe('toFileName', () => {
  it.each([
    ['三個模範機關建設', '三個模範機關建設.md'],
    ['a/b\\c:d*e?"<f>|g', 'a-b-c-d-e-f-g.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['CON', '_CON.md'],
    ['nul.txt', '_nul.txt.md'],
    ['句.  ', '句.md'],
    ['甲\u202egnp.exe\u200b\u0000\n乙', '甲gnp.exe 乙.md'],
    ['\ud800', 'article.md'],
    ['', 'article.md'],
  ])('%j', (title, name) => expect(toFileName(title, 'md')).toBe(name));

  it('stays safe and short whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const name = toFileName(title, 'html');
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}]|^[.\s]|[.\s]$/u);
        expect(name).toMatch(/.\.html$/u);
      }),
    );
  });
});
