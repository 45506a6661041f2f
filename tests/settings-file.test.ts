import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addBelongings, readBelongings, restoreBelongings } from '@/utils/settings/belongings';
import { defaultSettings, type Settings } from '@/utils/settings/settings';
import { readSettingsFile, type SettingsFile, writeSettingsFile } from '@/utils/settings/settings-file';

const settings: Settings = {
  ...defaultSettings,
  theme: 'sepia',
  fontSize: 24,
  scriptMode: 'tw',
  siteModes: { 'news.example': 'hk' },
  auto: { hosts: ['news.example'], patterns: ['https://town.example/a/*'], everywhere: false },
  except: { hosts: [], patterns: [], pages: ['https://news.example/1.html'] },
  pending: { hosts: ['asked.example'], patterns: [], everywhere: false },
};
const rules = '# mine\n[town.example]\ncontent: .text\n';
const dictionary = '老街\t舊街\n';

function read(text: string): SettingsFile {
  const file = readSettingsFile(text);
  if (!file) throw new Error('no settings file');
  return file;
}

describe('a settings file', () => {
  it('brings back everything that was written to it', () => {
    const { pending: _, ...kept } = settings;
    expect(read(writeSettingsFile({ settings, rules, dictionary }))).toEqual({
      settings: kept,
      rules,
      dictionary,
      refused: [],
    });
  });

  it('is read field by field, and says what was refused of it', () => {
    const given = {
      theme: 'neon',
      fontSize: 4000,
      width: 40,
      unknown: true,
      auto: { hosts: ['ok.example', 'not a host'], everywhere: 'yes' },
      siteModes: { 'a.example': 'tw', 'b.example': 'klingon' },
    };
    const { settings: taken, refused } = read(
      JSON.stringify({ format: 'qingye-settings', settings: given, rules: 5 }),
    );
    expect(taken).toEqual({
      width: 40,
      auto: { hosts: ['ok.example'], patterns: [], everywhere: false },
      siteModes: { 'a.example': 'tw' },
    });
    expect(refused).toEqual([
      { field: 'theme', value: '"neon"' },
      { field: 'fontSize', value: '4000' },
      { field: 'unknown', value: 'true' },
      { field: 'auto.hosts[]', value: '"not a host"' },
      { field: 'auto.everywhere', value: '"yes"' },
      { field: 'siteModes.b.example', value: '"klingon"' },
      { field: 'rules', value: '5' },
    ]);
  });

  it.each(['', 'no JSON', '[]', '{"settings":{}}', '{"format":"qingye-settings"}', 'null'])(
    'is not %s',
    (text) => {
      expect(readSettingsFile(text)).toBeUndefined();
    },
  );
});

describe('taking over a settings file', () => {
  beforeEach(() => fakeBrowser.reset());

  it('into an empty browser gives what was in the other one, comments included', async () => {
    await addBelongings(read(writeSettingsFile({ settings, rules, dictionary })));
    const { pending: _, ...kept } = settings;
    expect(await readBelongings()).toEqual({
      settings: { ...kept, pending: defaultSettings.pending },
      rules,
      dictionary,
    });
  });

  it('keeps lists, rules and words that were there, and can be taken back', async () => {
    await restoreBelongings({
      settings: {
        ...defaultSettings,
        theme: 'dark',
        auto: { hosts: ['mine.example'], patterns: [], everywhere: false },
      },
      rules: '[mine.example]\ncontent: .mine\n',
      dictionary: '我的\t你的\n',
    });
    const before = await readBelongings();
    await addBelongings(read(writeSettingsFile({ settings, rules, dictionary })));
    const after = await readBelongings();
    expect(after.settings.theme).toBe('sepia');
    expect(after.settings.auto.hosts).toEqual(['mine.example', 'news.example']);
    expect(after.rules).toContain('[mine.example]');
    expect(after.rules).toContain('[town.example]');
    expect(after.dictionary).toContain('我的\t你的');
    expect(after.dictionary).toContain('老街\t舊街');
    await restoreBelongings(before);
    expect(await readBelongings()).toEqual(before);
  });

  it('leaves out rules with a fault, says which, and uses the others', async () => {
    const faulty = `${rules}\n[bad.example]\ncontent: {{\nnonsense\n`;
    const faults = await addBelongings({ settings: {}, rules: faulty, refused: [] });
    expect(faults.length).toBeGreaterThan(0);
    const { rules: stored } = await readBelongings();
    expect(stored).toContain('[town.example]');
    expect(stored).not.toContain('bad.example');
  });
});
