import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings } from '@/utils/settings/settings';
import { noPlaces } from '@/utils/sites/auto-places';

describe('parseSettings', () => {
  it('gives the defaults for nothing and for nonsense', () => {
    for (const stored of [
      undefined,
      null,
      3,
      'x',
      [],
      { fontSize: 'big', auto: 'all', autoHosts: 'all', siteModes: 7 },
    ])
      expect(parseSettings(stored)).toEqual(defaultSettings);
  });

  it('keeps good fields beside damaged ones', () => {
    const parsed = parseSettings({
      theme: 'dark',
      fontSize: 900,
      scriptMode: 'tw',
      auto: { hosts: ['a.example', 5, 'a.example'], patterns: 7, everywhere: 'yes' },
    });
    expect(parsed).toEqual({
      ...defaultSettings,
      theme: 'dark',
      scriptMode: 'tw',
      auto: { hosts: ['a.example'], patterns: [], everywhere: false },
    });
  });

  it('takes over the hosts of the first version', () => {
    const parsed = parseSettings({ autoHosts: ['a.example', 5], pendingHosts: ['b.example'] });
    expect(parsed).toEqual({ ...defaultSettings, auto: { ...noPlaces, hosts: ['a.example'] } });
    expect(parsed).not.toHaveProperty('autoHosts');
    expect(parseSettings({ ...parsed, auto: noPlaces }).auto).toEqual(noPlaces);
  });
});
