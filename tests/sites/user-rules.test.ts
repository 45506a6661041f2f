import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addRules,
  readRulesText,
  readUserRules,
  replaceRulesText,
  saveRulesText,
} from '@/utils/settings/user-rules';

const mine = '# mine\n[a.example]\ncontent: .text\n\n[b.example]\nstrip: .ad\n';

describe('the reader’s own rules', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are none at first', async () => {
    expect(await readUserRules()).toEqual([]);
    expect(await readRulesText()).toBe('');
  });

  it('are stored as they were written', async () => {
    expect(await saveRulesText(mine)).toEqual([]);
    expect(await readRulesText()).toBe(mine);
    expect((await readUserRules()).map(({ id }) => id)).toEqual(['a.example', 'b.example']);
  });

  it('are refused as a whole where one has a fault, and what was there stays', async () => {
    await saveRulesText(mine);
    expect(await saveRulesText('[c.example]\ncontent: [')).toEqual([
      { line: 2, reason: 'selector', about: '[' },
    ]);
    expect(await addRules('[c.example]\nwhat: x')).toMatchObject([{ line: 2, reason: 'unknown-key' }]);
    expect(await readRulesText()).toBe(mine);
  });

  it('are tried in a browser where there is one', async () => {
    expect(await saveRulesText('[c.example]\ncontent: p', () => false)).toMatchObject([{ line: 2 }]);
    expect(await readRulesText()).toBe('');
  });

  it('are replaced by name, and comments stay', async () => {
    await saveRulesText(mine);
    await addRules('[a.example]\ncontent: .new\n[c.example]\nstrip: .x');
    expect((await readUserRules()).map(({ id, content }) => [id, content?.[0]])).toEqual([
      ['b.example', undefined],
      ['a.example', '.new'],
      ['c.example', undefined],
    ]);
    expect(await readRulesText()).toContain('# mine');
  });

  it('are put back as they were before a change', async () => {
    await saveRulesText(mine);
    await addRules('[a.example]\ncontent: .new');
    await replaceRulesText(mine);
    expect(await readRulesText()).toBe(mine);
  });

  it('that are damaged on the disk harm nothing', async () => {
    await fakeBrowser.storage.local.set({ siteRules: `${mine}[broken\ncontent: [` });
    expect((await readUserRules()).map(({ id }) => id)).toEqual(['a.example']);
    await fakeBrowser.storage.local.set({ siteRules: { not: 'text' } });
    expect(await readUserRules()).toEqual([]);
  });
});
