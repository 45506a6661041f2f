import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings } from '@/utils/settings/settings';

describe('parseSettings', () => {
  it('gives the defaults for nothing and for nonsense', () => {
    for (const stored of [undefined, null, 3, 'x', [], { fontSize: 'big', autoHosts: 'all', siteModes: 7 }])
      expect(parseSettings(stored)).toEqual(defaultSettings);
  });

  it('keeps good fields beside damaged ones', () => {
    const parsed = parseSettings({
      theme: 'dark',
      fontSize: 900,
      scriptMode: 'tw',
      autoHosts: ['a.example', 5, 'a.example'],
    });
    expect(parsed).toEqual({ ...defaultSettings, theme: 'dark', scriptMode: 'tw', autoHosts: ['a.example'] });
  });
});
