import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findUserDictionary } from '@/utils/browser/user-dictionary';
import { readDictionaryText, storeDictionaryText } from '@/utils/settings/dictionary-store';

beforeEach(() => fakeBrowser.reset());

describe('the stored user dictionary', () => {
  it('is ready for use, and up to date after each change', async () => {
    expect(await findUserDictionary()).toBeUndefined();
    await storeDictionaryText('甲\t乙\n壞行');
    const dictionary = await findUserDictionary();
    expect(dictionary?.('甲丙').text).toBe('乙丙');
    expect(await findUserDictionary()).toBe(dictionary);
    await storeDictionaryText('甲\t丁\n');
    expect((await findUserDictionary())?.('甲丙').text).toBe('丁丙');
    await storeDictionaryText('');
    expect(await findUserDictionary()).toBeUndefined();
  });

  it('comes back as it was written', async () => {
    const text = '甲\t乙\n\n沒有定位字元\n';
    await storeDictionaryText(text);
    expect(await readDictionaryText()).toBe(text);
  });

  it.each([5, null, { 甲: '乙' }, ['甲\t乙']])('is none where %j is stored', async (stored) => {
    await browser.storage.local.set({ userDictionary: stored });
    expect(await readDictionaryText()).toBe('');
    expect(await findUserDictionary()).toBeUndefined();
  });
});
