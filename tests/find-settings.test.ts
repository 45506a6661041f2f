import { describe, expect, it } from 'vitest';
import { findSettings, toSettingId } from '@/components/options/find-settings';
import { sections } from '@/components/options/sections';
import type { MessageKey } from '@/utils/i18n';
import english from '../public/_locales/en/messages.json' with { type: 'json' };
import taiwanese from '../public/_locales/zh_TW/messages.json' with { type: 'json' };

const inEnglish = (key: MessageKey) => english[key].message;
const inTaiwan = (key: MessageKey) => taiwanese[key].message;
const find = (query: string, text = inEnglish) => [...findSettings(sections, query, text)];

describe('the search in the settings', () => {
  it('finds all without a query', () => {
    expect(find('  ')).toEqual(
      sections.flatMap((section) => section.settings.map((setting) => toSettingId(section, setting))),
    );
  });

  it('finds one setting by its own text, and a section by its title or its other words', () => {
    expect(find('full-width')).toEqual(['script-punctuation']);
    expect(find('night')).toEqual(['appearance-text']);
    expect(find('SHORTCUT button')).toContain('shortcuts-button');
  });

  it('wants all words of a query', () => {
    expect(find('sepia')).not.toEqual([]);
    expect(find('sepia hotkey')).toEqual([]);
  });

  it('finds Traditional texts by Simplified words and the other way round', () => {
    expect(find('标点', inTaiwan)).toContain('script-punctuation');
    expect(find('標點', inTaiwan)).toEqual(find('标点', inTaiwan));
    expect(find('台湾', inTaiwan)).toContain('script-mode');
  });

  it('finds nothing by what no setting is about', () => {
    expect(find('turnips')).toEqual([]);
  });
});

describe('the sections', () => {
  it('have ids that no other section has or had', () => {
    const ids = sections.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('have settings with ids of their own, none of them the id of a section', () => {
    const ids = sections.flatMap((section) => [
      section.id,
      ...section.settings.map((setting) => toSettingId(section, setting)),
    ]);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
